import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { TalksRecords } from '../../model/records.ts'
import { inOrder } from '../../model/talks.ts'
import { quotesQuery, sourcesQuery, talksQuery } from '../queries.ts'
import { checkFiles, type TextFile } from './check.ts'
import { openOwn } from './open.ts'
import { packTalks, unpackCorpus } from './pack.ts'

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
    const entry = openOwn(packTalks(records))
    expect(entry.id).toBe('own-arvenia-belmark')
    const talks = await client.fetchQuery(talksQuery(entry))
    const at = talksAt(talks, records.dataset.coverage.to)
    expect(at.quotes).toHaveLength(records.quotes.length)
    expect((await client.fetchQuery(sourcesQuery(entry, talks))).size).toBe(records.sources.length)
    const said = await Promise.all(
      entry.quotes.map((file) => client.fetchQuery(quotesQuery(entry, talks, file))),
    )
    expect(said.flat().toSorted(byId)).toEqual(records.quotes.toSorted(byId))
  })

  it('keep what was opened before apart from what is opened next', () => {
    const one = openOwn(packTalks(makeTalks()))
    const two = openOwn(packTalks(makeTalks({ quotes: [] })))
    expect(one.core).not.toBe(two.core)
    expect(two.quotes).toEqual([])
  })

  it('give the search the same quotes, in the order of their days, as the site would', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(makeTalks().quotes), (quotes) => {
        const { quotes: searched, ...tables } = unpackCorpus(packTalks(makeTalks({ quotes })))
        expect(searched).toEqual(inOrder(quotes.toSorted(byId)))
        expect(tables.parties).toEqual(makeTalks().parties)
      }),
    )
  })

  it('are not refused for want of the names of schemas, which only editors go by', () => {
    const files = folder(makeTalks()).map(({ path, text }) => ({
      path,
      text: text.replace(/"\$schema":"[^"]*",?/, ''),
    }))
    expect(checkFiles(files).problems).toEqual([])
  })
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
