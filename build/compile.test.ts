import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSET_FORMAT, type CoreAsset } from '../src/dataset/assets.ts'
import { decodeCore, decodeQuotes, decodeSources, StaleAssetError } from '../src/dataset/decode.ts'
import { monthOf } from '../src/model/day.ts'
import { makeTalks } from '../src/model/fixtures.ts'
import type { CoreRecords, TalksRecords } from '../src/model/records.ts'
import { type CompiledTalks, compileTalks, FULL_FILE } from './compile.ts'

/** As a browser gets it: through JSON, the core first, then the rest. */
function opened(compiled: CompiledTalks): TalksRecords & { core: CoreRecords } {
  const sent: { core: CoreAsset; sources: CompiledTalks['sources'] } = JSON.parse(JSON.stringify(compiled))
  const files: CompiledTalks['quotes'] = JSON.parse(JSON.stringify(compiled.quotes))
  const core = decodeCore(sent.core)
  const sources = decodeSources(core, sent.sources)
  const quotes = files.flatMap(({ asset }) => decodeQuotes(core, asset))
  return { ...core, sources, quotes, core }
}

function sorted(talks: TalksRecords): TalksRecords {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return {
    ...talks,
    sources: talks.sources.toSorted((a, b) => order(a.published, b.published) || order(a.id, b.id)),
    quotes: talks.quotes.toSorted((a, b) => order(a.date, b.date) || order(a.id, b.id)),
  }
}

test('what a browser opens is what the files say', () => {
  const { core: _, ...records } = opened(compileTalks(makeTalks()))
  expect(records).toEqual(sorted(makeTalks()))
})

test('the core alone says of each source who published it and when, and of each quote whose it is', () => {
  const { core } = opened(compileTalks(makeTalks()))
  expect(core.sources).toContainEqual({
    id: 'belmark-post-2024-03-21-second-round',
    outlet: 'belmark-post',
    agency: 'world-wire',
    published: '2024-03-21',
  })
  expect(core.sources).toContainEqual({
    id: 'belmark-post-2024-02-28-prisoners-home',
    outlet: 'belmark-post',
    published: '2024-02-28',
    approximate: true,
  })
  expect(core.quotes).toContainEqual({
    id: 'q-2024-03-13-torv-at-table',
    party: 'arvenia',
    date: '2024-03-13',
  })
})

test('the core holds no word of a quote and no address of a page', () => {
  const core = JSON.stringify(compileTalks(makeTalks()).core)
  for (const { text } of makeTalks().quotes) expect(core).not.toContain(text)
  for (const { url } of makeTalks().sources) expect(core).not.toContain(url)
})

test('an id that says its outlet and day says them once, and any other id is kept as it is', () => {
  const [quote] = makeTalks().quotes
  if (quote === undefined) throw new Error('the fixture has quotes')
  const talks = makeTalks({ quotes: [...makeTalks().quotes, { ...quote, id: 'renamed', text: 'Another.' }] })
  const compiled = compileTalks(talks)
  expect(compiled.core.sources.id[0]).toBe('round-offered')
  expect(compiled.core.quotes.id.slice(0, 2)).toEqual(['torv-any-day', '=renamed'])
  expect(
    opened(compiled)
      .quotes.slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['q-2024-02-01-torv-any-day', 'renamed'])
})

test('months of few quotes share a file, oldest first', () => {
  const { quotes } = compileTalks(makeTalks())
  expect(quotes.map(({ from, to, asset }) => [from, to, asset.quotes.length])).toEqual([
    ['2024-02', '2024-04', 7],
  ])
})

test('a month that would overfill a file begins another, and one of many quotes stays whole', () => {
  const talks = makeTalks()
  const long = (month: string, times: number) =>
    talks.quotes
      .filter(({ date }) => monthOf(date) === month)
      .map((quote, index) => (index === 0 ? { ...quote, text: 'x'.repeat(times) } : quote))
  const lengths = { '2024-02': FULL_FILE / 2, '2024-03': FULL_FILE * 2, '2024-04': FULL_FILE / 2 }
  const quotes = Object.entries(lengths).flatMap(([month, length]) => long(month, length))
  const compiled = compileTalks({ ...talks, quotes })
  expect(compiled.quotes.map(({ from, to, asset }) => [from, to, asset.quotes.length])).toEqual([
    ['2024-02', '2024-02', 2],
    ['2024-03', '2024-03', 3],
    ['2024-04', '2024-04', 2],
  ])
})

test('the files of what is past stay as they are when a month is added', () => {
  const talks = makeTalks()
  const [quote] = talks.quotes
  if (quote === undefined) throw new Error('the fixture has quotes')
  const added = { ...quote, id: 'added', date: '2024-05-01', text: 'x'.repeat(FULL_FILE) }
  const before = compileTalks(talks).quotes
  const after = compileTalks({ ...talks, quotes: [...talks.quotes, added] }).quotes
  expect(after.slice(0, -1)).toEqual(before)
  expect(after.at(-1)).toMatchObject({ from: '2024-05', to: '2024-05' })
})

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const slug = fc.stringMatching(/^[a-z]{1,6}$/)

/** Talks with any number of sources and quotes in any order, and positions that rest on some of them. */
const anyTalks = fc
  .record({
    sources: fc.uniqueArray(fc.tuple(slug, day, fc.boolean(), fc.boolean()), {
      selector: ([id]) => id,
      minLength: 1,
    }),
    quotes: fc.uniqueArray(fc.tuple(slug, day, fc.nat(), fc.string()), {
      selector: ([id]) => id,
      minLength: 1,
    }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), day, fc.integer({ min: 0, max: 100 }))),
  })
  .map(({ sources, quotes, picks }): TalksRecords => {
    const pick = <Row>(rows: readonly Row[], number: number) => rows.slice(number % rows.length).slice(0, 2)
    const sourceIds = sources.map(([id]) => id)
    return makeTalks({
      sources: sources.map(([id, published, byAgency, approximate]) => ({
        ...{
          id,
          outlet: 'belmark-post',
          title: `Page ${id}`,
          url: `https://${id}.example`,
          published,
          language: 'en',
        },
        ...(byAgency && { agency: 'world-wire' }),
        ...(approximate && { approximate: true }),
      })),
      quotes: quotes.map(([id, date, source, text]) => ({
        ...{ id, speaker: 'torv', party: 'arvenia', date, kind: 'verbatim', text, language: 'en' },
        reports: pick(sourceIds, source).map((reported) => ({ source: reported, wording: text })),
      })),
      positions: picks.map(([source, quote, date, value]) => ({
        ...{ party: 'belmark', issue: 'water', date, value, confidence: 'low', summary: 'Any.' },
        sources: pick(sourceIds, source),
        quotes: pick(quotes, quote).map(([id]) => id),
      })),
      ...{ rounds: [], attendance: [], outcomes: [], proposals: [] },
    })
  })

test('any talks come out of their assets as they went in', () => {
  fc.assert(
    fc.property(anyTalks, (talks) => {
      const { core: _, ...records } = opened(compileTalks(talks))
      expect(records).toEqual(sorted(talks))
    }),
  )
})

test('a record that refers to nothing cannot be compiled', () => {
  const [quote, ...rest] = makeTalks().quotes
  if (quote === undefined) throw new Error('the fixture has quotes')
  const lost = { ...quote, reports: [{ source: 'nowhere-2024-01-01-lost' }] }
  expect(() => compileTalks(makeTalks({ quotes: [lost, ...rest] }))).toThrow('nowhere-2024-01-01-lost')
})

test('assets of another release of the site are told apart from records', () => {
  const { core, sources, quotes } = compileTalks(makeTalks())
  const opened = decodeCore(core)
  const format = ASSET_FORMAT + 1
  expect(() => decodeCore({ ...core, format })).toThrow(StaleAssetError)
  expect(() => decodeSources(opened, { ...sources, format })).toThrow(StaleAssetError)
  expect(() => decodeSources(opened, { ...sources, title: sources.title.slice(1) })).toThrow(StaleAssetError)
  const first = quotes[0]?.asset
  if (first === undefined) throw new Error('the fixture has quotes')
  expect(() => decodeQuotes(opened, { ...first, format })).toThrow(StaleAssetError)
  expect(() => decodeQuotes({ ...opened, sources: [] }, first)).toThrow(StaleAssetError)
})
