import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { problemLine } from '../../src/model/check/index.ts'
import { makeTalks } from '../../src/model/fixtures.ts'
import { writeTalksFolder } from '../fixtures.ts'
import { checkFolder, talksFolders } from './folder.ts'
import { report } from './report.ts'
import { loadedTerms } from './wording.ts'

let data = ''

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-'))
  writeTalksFolder(join(data, 'arvenia-belmark'), makeTalks())
})

afterEach(() => rmSync(data, { recursive: true }))

const talks = () => join(data, 'arvenia-belmark')
const lines = (folder = talks()) => checkFolder(folder).problems.map(problemLine)

test('the folders of data/ but that of the JSON Schemas hold talks', () => {
  mkdirSync(join(data, 'schema'))
  mkdirSync(join(data, 'another'))
  writeFileSync(join(data, 'wording.json'), '{}')
  expect(talksFolders(data)).toEqual([join(data, 'another'), talks()])
})

test('sound talks are read as they were written, wherever the folder is', () => {
  writeFileSync(join(talks(), 'README.md'), 'How these were gathered.')
  expect(checkFolder(talks())).toMatchObject({ problems: [], records: makeTalks() })
  expect(checkFolder(relative(process.cwd(), talks())).records).toEqual(makeTalks())
})

test('a mistake is told with the path of its file from where the check runs', () => {
  writeTalksFolder(
    talks(),
    makeTalks({ tracks: [{ id: 'direct', title: '' }, ...makeTalks().tracks.slice(1)] }),
  )
  expect(lines()).toEqual([`${talks()}/tracks.json: direct: title: is ''; right: some words`])
})

test("the project's loaded terms count for every folder", () => {
  const [round, ...rest] = makeTalks().rounds
  if (round === undefined) throw new Error('the fixture has rounds')
  writeTalksFolder(talks(), makeTalks({ rounds: [{ ...round, summary: 'The junta came.' }, ...rest] }))
  expect(lines()).toEqual([
    `${talks()}/rounds.json: 2024-02-10-lakeside: summary: says 'junta' in our own words; right: government, authorities`,
  ])
})

test('a file that is no JSON is told with the line and column of the mistake', () => {
  writeFileSync(join(talks(), 'tracks.json'), '{\n  "$schema": "../schema/tracks.json",\n  "tracks": [,]\n}')
  expect(lines()).toEqual([
    `${talks()}/tracks.json: line 3, column 14: ',' where a value should stand; right: JSON`,
  ])
})

test('a folder that is none, or that cannot be found, is told in a line', () => {
  const right = 'right: a folder that holds the tables of a talks'
  expect(lines(join(data, 'nowhere'))).toEqual([`${join(data, 'nowhere')}: does not exist; ${right}`])
  const file = join(talks(), 'tracks.json')
  expect(lines(file)).toEqual([`${file}: is not a folder; ${right}`])
})

test('an empty folder lacks every table', () => {
  mkdirSync(join(data, 'empty'))
  expect(lines(join(data, 'empty'))).toHaveLength(13)
})

test('a folder where a file should be is told in a line', () => {
  rmSync(join(talks(), 'tracks.json'))
  mkdirSync(join(talks(), 'tracks.json'))
  expect(lines()).toEqual([`${join(talks(), 'tracks.json')}: is a folder; right: JSON`])
})

test('a mistake in the list of loaded terms is told like any other', () => {
  const file = join(data, 'wording.json')
  writeFileSync(file, '{ "$schema": "schema/wording.json", "terms": [{ "term": "regime" }] }')
  const { terms, problems } = loadedTerms(file)
  expect(terms).toEqual([])
  expect(problems.map(problemLine)).toEqual([
    `${relative(process.cwd(), file)}: terms[0].instead: is missing; right: a text`,
  ])
  rmSync(file)
  expect(loadedTerms(file).problems.map(problemLine)).toEqual([
    `${relative(process.cwd(), file)}: does not exist; right: { "terms": [ … ] }`,
  ])
})

test('the report ends with the number of records by table and of problems', () => {
  const { problemLines, summaryLines } = report([checkFolder(talks())])
  expect(problemLines).toEqual([])
  expect(summaryLines).toEqual([
    `${talks()}: parties 3, tracks 2, issues 3, outlets 4, sources 16, speakers 4, rounds 6, attendance 13, outcomes 2, proposals 3, positions 9, quotes 7`,
    '0 problems',
  ])
})

function run(...folders: string[]) {
  const command = join(import.meta.dirname, 'command.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...folders], {
    encoding: 'utf8',
  })
  return { status, stderr, lines: stdout.trimEnd().split('\n') }
}

test('the command prints nothing but lines, and fails where there is a problem', () => {
  const sound = run(talks())
  expect(sound).toMatchObject({ status: 0, stderr: '' })
  expect(sound.lines.at(-1)).toBe('0 problems')

  writeFileSync(join(talks(), 'tracks.json'), 'null')
  const broken = run(talks(), join(data, 'nowhere'))
  expect(broken).toMatchObject({ status: 1, stderr: '' })
  expect(broken.lines).toEqual([
    `${talks()}/tracks.json: is not a record in { }; right: { "$schema": "../schema/tracks.json", "tracks": [ … ] }`,
    `${join(data, 'nowhere')}: does not exist; right: a folder that holds the tables of a talks`,
    expect.stringContaining('tracks 0'),
    expect.stringContaining('parties 0'),
    '2 problems',
  ])
})
