import { describe, expect, test } from 'vitest'
import { makeTalks } from '../fixtures.ts'
import { checkTalks, type TalksFile } from './index.ts'
import { at, filesOf, linesAfter, linesOfFiles, the } from './testing.ts'

/** The invented talks' files, with one of them replaced, or left out where nothing is given. */
function filesWith(path: string, content?: unknown): TalksFile[] {
  const others = filesOf(makeTalks()).filter((file) => file.path !== path)
  return content === undefined ? others : [...others, { path, content }]
}

describe('files', () => {
  test('sound talks come out as they went in, with a count of each table', () => {
    const { records, counts, problems } = checkTalks(filesOf(makeTalks()), [])
    expect(problems).toEqual([])
    expect(records).toEqual(makeTalks())
    expect(counts).toMatchObject({ parties: 3, tracks: 2, rounds: 6, quotes: 7 })
  })

  test('a table may be split into files of a folder', () => {
    const { quotes, ...rest } = makeTalks()
    const files = filesOf({ quotes, ...rest }).filter(({ path }) => path !== 'quotes.json')
    for (const month of ['2024-02', '2024-03', '2024-04']) {
      const said = quotes.filter(({ date }) => date.startsWith(month))
      files.push({
        path: `quotes/${month}.json`,
        content: { $schema: '../../schema/quotes.json', quotes: said },
      })
    }
    expect(checkTalks(files, []).records).toEqual(makeTalks())
  })

  test('a record does not stand in the file of another month', () => {
    const { quotes } = makeTalks()
    const content = { $schema: '../../schema/quotes.json', quotes }
    const lines = linesOfFiles([...filesWith('quotes.json'), { path: 'quotes/2024-02.json', content }])
    expect(lines[0]).toBe(
      "quotes/2024-02.json: q-2024-03-12-lindqvist-draft-first: date: '2024-03-12' is not of 2024-02; right: in quotes/2024-03.json",
    )
    expect(lines).toHaveLength(5)
  })

  test('sources are filed by the year of their publication', () => {
    const content = { $schema: '../../schema/sources.json', sources: makeTalks().sources }
    const lines = linesOfFiles([...filesWith('sources.json'), { path: 'sources/2023.json', content }])
    expect(lines[0]).toBe(
      "sources/2023.json: arvenia-today-2024-02-01-round-offered: published: '2024-02-01' is not of 2023; right: in sources/2024.json",
    )
  })

  const form = '{ "$schema": "../schema/tracks.json", "tracks": [ … ] }'
  const tracks = makeTalks().tracks
  const $schema = '../schema/tracks.json'
  test.each<[string, unknown, string]>([
    ['a bare list', tracks, `tracks.json: is not a record in { }; right: ${form}`],
    ['null', null, `tracks.json: is not a record in { }; right: ${form}`],
    [
      'a table by another name',
      { $schema, track: tracks },
      `tracks.json: track: does not belong beside the records; right: ${form}`,
    ],
    ['no list', { $schema, tracks: {} }, `tracks.json: tracks: is not a list; right: ${form}`],
    ['no $schema', { tracks }, 'tracks.json: $schema: is missing; right: "../schema/tracks.json"'],
    [
      "another table's $schema",
      { $schema: '../schema/rounds.json', tracks },
      'tracks.json: $schema: names another schema; right: "../schema/tracks.json"',
    ],
  ])('a file with %s is told how it would be right', (_what, content, line) => {
    expect(linesOfFiles(filesWith('tracks.json', content))).toContain(line)
  })

  test('a missing table is told once, and not by every record that refers to it', () => {
    const right = 'a file for every table, if only with an empty list'
    expect(linesOfFiles(filesWith('sources.json'))).toEqual([`sources.json: is missing; right: ${right}`])
    expect(linesOfFiles(filesWith('dataset.json'))).toEqual([`dataset.json: is missing; right: ${right}`])
  })

  test('a file that could not be read is left to whoever read it', () => {
    const files = filesOf(makeTalks()).map((file) =>
      file.path === 'sources.json' || file.path === 'dataset.json' ? { ...file, content: undefined } : file,
    )
    const { problems, records } = checkTalks(files, [])
    expect(problems).toEqual([])
    expect(records).toBeUndefined()
  })

  test('a file that is no table is told which tables there are', () => {
    const lines = linesOfFiles([...filesOf(makeTalks()), { path: 'people.json', content: {} }])
    expect(lines).toEqual([
      'people.json: is no table of the talks; right: one of dataset.json, parties.json, tracks.json, issues.json, outlets.json, sources.json, speakers.json, rounds.json, attendance.json, outcomes.json, proposals.json, positions.json, quotes.json',
    ])
  })
})

describe('shapes', () => {
  const kebab = 'kebab-case ASCII, such as second-lakeside-round'
  test.each<[string, object, string]>([
    ['a field left out', { title: undefined }, 'title: is missing; right: a text'],
    ['an empty text', { title: ' ' }, "title: is ' '; right: some words"],
    ['a number for a text', { title: 5 }, 'title: is the number 5; right: a text'],
    ['null for a field left out', { end: null }, 'end: is null; right: a text'],
    ['a text for a list', { hosts: 'corland' }, "hosts: is the text 'corland'; right: a list"],
    ['an empty list', { hosts: [] }, 'hosts: is []; right: at least one, or the field left out'],
    [
      'a day that is none',
      { start: '2023-02-29' },
      "start: is '2023-02-29'; right: a day that is in the calendar",
    ],
    [
      'a day in another form',
      { start: '10 February' },
      "start: is '10 February'; right: a day as YYYY-MM-DD",
    ],
    [
      'a word that is no status',
      { status: 'done' },
      "status: is 'done'; right: one of proposed, scheduled, held, postponed, cancelled, not-held",
    ],
    ['false for a field left out', { approximate: false }, 'approximate: is false; right: true'],
    [
      'a field of no table',
      { town: 'Lakeside' },
      'town: is no field of this table; right: a field of docs/RECORDS.md, or none',
    ],
    ['an id in another form', { track: 'Direct Talks' }, `track: is 'Direct Talks'; right: ${kebab}`],
  ])('%s is told in a line', (_what, fields, rest) => {
    const lines = linesAfter(({ rounds }) => Object.assign(at(rounds, 0), fields))
    expect(lines).toEqual([`rounds.json: 2024-02-10-lakeside: ${rest}`])
  })

  test('a step is named by its place in the history', () => {
    const lines = linesAfter(({ rounds }) =>
      Object.assign(at(at(rounds, 0).history, 1), { planned: 'February' }),
    )
    expect(lines).toEqual([
      "rounds.json: 2024-02-10-lakeside: history[1].planned: is 'February'; right: a day as YYYY-MM-DD, or YYYY-MM where only the month was named",
    ])
  })

  test.each([-1, 101, Number.NaN])('a value of %d is not on the line from 0 to 100', (value) => {
    const lines = linesAfter(({ positions }) => Object.assign(at(positions, 0), { value }))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^positions\.json: arvenia water 2024-02-01: value: .*; right: a (value from 0 to 100|number)$/,
    )
  })

  test.each(['ftp://post.example/a', 'javascript:alert(1)', 'post.example'])(
    '%s is no address of a page',
    (url) => {
      const lines = linesAfter(({ sources }) => Object.assign(at(sources, 0), { url }))
      expect(lines).toEqual([
        `sources.json: arvenia-today-2024-02-01-round-offered: url: is '${url}'; right: an address that starts with http:// or https://`,
      ])
    },
  )

  test('a record of the wrong shape is reported once, and what refers to it not at all', () => {
    const lines = linesAfter(({ sources }) => Object.assign(at(sources, 0), { title: 7 }))
    expect(lines).toEqual([
      'sources.json: arvenia-today-2024-02-01-round-offered: title: is the number 7; right: a text',
    ])
  })

  test('a record without an id is named by its place', () => {
    const lines = linesAfter(({ tracks }) => Object.assign(at(tracks, 1), { id: undefined }))
    expect(lines).toContain('tracks.json: record 2: id: is missing; right: a text')
  })

  test('a record that is no record is named by its place', () => {
    const lines = linesAfter(({ tracks }) => Object.assign(tracks, { 1: 'shuttle' }))
    expect(lines).toContain("tracks.json: record 2: is the text 'shuttle'; right: a record in { }")
  })

  test('a long mistake is cut to fit its line, and a line break does not break it', () => {
    const lines = linesAfter(({ quotes }) =>
      Object.assign(the(quotes, { kind: 'paraphrase' }), { language: `en\n${'x'.repeat(200)}` }),
    )
    expect(lines[0]?.length).toBeLessThan(220)
    expect(lines[0]).not.toContain('\n')
  })
})
