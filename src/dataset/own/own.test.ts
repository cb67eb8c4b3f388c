import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { TalksRecords } from '../../model/records.ts'
import { quotesQuery, sourcesQuery, talksQuery } from '../queries.ts'
import { checkFiles, type TextFile } from './check.ts'
import { openOwn } from './open.ts'

/** The files of a talks folder, as a person would have them. */
function folder(records: TalksRecords, inside = ''): TextFile[] {
  const { dataset, ...tables } = records
  const file = (path: string, content: unknown) => ({
    path: `${inside}${path}`,
    text: JSON.stringify(content),
  })
  return [
    file('dataset.json', { $schema: '../schema/dataset.json', ...dataset }),
    ...Object.entries(tables).map(([table, rows]) =>
      file(`${table}.json`, { $schema: `../schema/${table}.json`, [table]: rows }),
    ),
  ]
}

describe('files that a person opens', () => {
  it('are read from a folder, from a folder inside others, and from one file that holds it all', () => {
    const records = makeTalks()
    const ways = [
      folder(records),
      folder(records, 'talks/arvenia/'),
      [...folder(records, 'talks/arvenia/'), { path: 'talks/package.json', text: '{}' }],
      [{ path: 'arvenia.json', text: JSON.stringify(records) }],
    ]
    for (const files of ways) {
      const { problems, records: read } = checkFiles(files)
      expect(problems).toEqual([])
      expect(read).toEqual(records)
    }
  })

  it('are placed by the table they hold where their names do not say it', () => {
    const files = folder(makeTalks()).map((file) =>
      file.path === 'quotes.json' ? { ...file, path: 'everything-said.json' } : file,
    )
    expect(checkFiles(files).problems).toEqual([])
  })

  it('are refused with a line that names the place of a mistake in JSON', () => {
    const files = folder(makeTalks()).map((file) =>
      file.path === 'rounds.json' ? { ...file, text: '{\n  "rounds": [,]\n}' } : file,
    )
    const { problems, records } = checkFiles(files)
    expect(records).toBeUndefined()
    expect(problems[0]).toMatch(/^rounds\.json: line 2, column 14: /)
  })

  it('are refused with one line a broken rule', () => {
    const records = makeTalks()
    const [first, ...others] = records.positions
    if (first === undefined) throw new Error('the invented talks have positions')
    const { problems } = checkFiles(folder({ ...records, positions: [{ ...first, value: 140 }, ...others] }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('positions.json: arvenia water 2024-02-01: value: ')
  })

  it('are refused, and never throw, whatever they hold', () => {
    expect(checkFiles([]).problems).toHaveLength(1)
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(checkFiles([{ path: 'dataset.json', text: deep }]).problems[0]).toContain('nested too deep')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('dataset.json', 'rounds.json', 'a/b.json'), fc.json())),
        (drawn) => {
          const { problems, records } = checkFiles(drawn.map(([path, text]) => ({ path, text })))
          expect(records).toBeUndefined()
          expect(problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('talks that a person opened', () => {
  it('are found by the same queries as those of the site, without anything being loaded', async () => {
    const client = new QueryClient()
    const records = makeTalks()
    const entry = await openOwn(client, records)
    expect(entry.id).toBe('own-arvenia-belmark')
    const talks = client.getQueryData(talksQuery(entry).queryKey)
    if (talks === undefined) throw new Error('the talks were not found')
    const at = talksAt(talks, records.dataset.coverage.to)
    expect(at.quotes).toHaveLength(records.quotes.length)
    expect(client.getQueryData(sourcesQuery(entry, talks).queryKey)?.size).toBe(records.sources.length)
    const said = entry.quotes.flatMap(
      ({ month }) => client.getQueryData(quotesQuery(entry, talks, month).queryKey) ?? [],
    )
    expect(said.map(({ id }) => id).toSorted()).toEqual(records.quotes.map(({ id }) => id).toSorted())
  })

  it('keep what was opened before apart from what is opened next', async () => {
    const client = new QueryClient()
    const one = await openOwn(client, makeTalks())
    const two = await openOwn(client, makeTalks({ quotes: [] }))
    expect(one.core).not.toBe(two.core)
    expect(two.quotes).toEqual([])
  })
})
