import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { problemLine } from '../src/model/check/index.ts'
import { checkFolder, talksFolders } from './check/folder.ts'
import { loadedTerms } from './check/wording.ts'

const data = fileURLToPath(new URL('../data', import.meta.url))

test('there are talks to open, and words to avoid', () => {
  expect(readdirSync(data)).toContain('russia-ukraine')
  expect(loadedTerms()).toMatchObject({ problems: [] })
})

test.each(talksFolders(data))('%s breaks no rule', (folder) => {
  expect(checkFolder(folder).problems.map(problemLine)).toEqual([])
})
