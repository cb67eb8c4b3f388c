/** The loaded terms of data/wording.json, read like any other records. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadedTerm, Problem } from '../../src/model/check/index.ts'
import { readShape } from '../../src/model/check/shapes.ts'
import { parseJson } from '../../src/model/json.ts'
import { wording } from '../../src/model/schema.ts'
import { reason } from './reason.ts'

const file = fileURLToPath(new URL('../../data/wording.json', import.meta.url))

/** The terms, or what is wrong with their file and none. */
export function loadedTerms(path: string = file): { terms: LoadedTerm[]; problems: Problem[] } {
  const where = { file: relative(process.cwd(), path) }
  try {
    const content = parseJson(readFileSync(path, 'utf8'))
    const { row, problems } = readShape(wording, content, where)
    return { terms: row?.terms ?? [], problems }
  } catch (error) {
    return { terms: [], problems: [{ ...where, wrong: reason(error), right: '{ "terms": [ … ] }' }] }
  }
}
