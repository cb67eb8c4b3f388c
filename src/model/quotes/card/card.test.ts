import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line } from '../random-talks.ts'
import { type Citation, citationBibtex, citationCsl, citationMarkdown, citationText } from './citation.ts'
import { differences } from './differences.ts'
import { countriesOf, originsOf } from './origins.ts'

const outlets = [
  { id: 'wire', name: 'The Wire Agency', aliases: ['TWA'], country: 'AA', ownership: 'state' as const },
  { id: 'daily', name: 'Daily', country: 'BB', ownership: 'private' as const },
  { id: 'weekly', name: 'Weekly', country: 'BB', ownership: 'private' as const },
]
const sources = [
  { id: 'wire-1', outlet: 'wire', published: '2025-01-01' },
  { id: 'daily-1', outlet: 'daily', agency: 'wire', published: '2025-01-01' },
  { id: 'weekly-1', outlet: 'weekly', published: '2025-01-02' },
]
const tables = {
  outletById: new Map(outlets.map((outlet) => [outlet.id, outlet])),
  sourceById: new Map(sources.map((source) => [source.id, source])),
}

test('pages that re-publish one agency are one origin', () => {
  const origins = originsOf([{ source: 'daily-1' }, { source: 'wire-1' }, { source: 'weekly-1' }], tables)
  expect(origins.map((origin) => [origin.outlet.id, origin.reports.length])).toEqual([
    ['wire', 2],
    ['weekly', 1],
  ])
  expect(countriesOf(origins)).toEqual(['AA', 'BB'])
})

test('words told by another outlet of the talks are of that origin; any other teller changes nothing', () => {
  const told = originsOf([{ source: 'wire-1' }, { source: 'weekly-1', via: 'the wire agency' }], tables)
  expect(told.map((origin) => origin.outlet.id)).toEqual(['wire'])
  const untold = originsOf([{ source: 'weekly-1', via: 'two officials' }], tables)
  expect(untold.map((origin) => origin.outlet.id)).toEqual(['weekly'])
})

test('words that two wordings do not share are marked in both, neighbours together', () => {
  const a = 'There were some small, positive shifts'
  const b = 'there is small positive [movement] now'
  const { inFirst, inSecond } = differences(a, b)
  expect(inFirst.map(({ start, end }) => a.slice(start, end))).toEqual(['were some', 'shifts'])
  expect(inSecond.map(({ start, end }) => b.slice(start, end))).toEqual(['is', 'movement] now'])
})

test('a wording differs in nothing from itself, and two differ in the same number of shared words', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      expect(differences(a, a)).toEqual({ inFirst: [], inSecond: [] })
      const there = differences(a, b)
      const back = differences(b, a)
      expect(there.inFirst.length === 0).toBe(back.inSecond.length === 0)
    }),
  )
})

const citation: Citation = {
  id: 'q-2025-01-01-aster-truce',
  kind: 'verbatim',
  text: 'No *truce* <img onerror=x> {100%}',
  speaker: 'Ada Aster',
  role: 'Envoy',
  date: '2025-01-01',
  context: 'briefing, Kyrov',
  pages: [
    {
      title: 'Talks & more',
      url: 'https://daily.example/1',
      outlet: 'Daily',
      published: '2025-01-02',
      language: 'en',
    },
    {
      title: 'No page',
      url: '',
      outlet: 'Weekly',
      published: '2025-01-03',
      approximate: true,
      language: 'uk',
    },
  ],
}

test('a citation names who said it, as what, when and where, and each page', () => {
  expect(citationText(citation)).toBe(
    [
      '“No *truce* <img onerror=x> {100%}”',
      '— Ada Aster, Envoy, 1 January 2025, briefing, Kyrov',
      'Daily, “Talks & more”, 2 January 2025, https://daily.example/1',
      'Weekly, “No page”, about 3 January 2025',
    ].join('\n'),
  )
})

test('a paraphrase never stands between quotation marks', () => {
  const paraphrase = { ...citation, kind: 'paraphrase' as const, text: 'Aster rejected a truce.' }
  for (const print of [citationText, citationMarkdown, citationBibtex, citationCsl]) {
    expect(print(paraphrase)).not.toContain('“Aster')
    expect(print(paraphrase)).toContain('[paraphrase'.replace('[', print === citationMarkdown ? '\\[' : '['))
  }
})

test('Markdown shows signs as they are and makes links of pages only', () => {
  const text = citationMarkdown(citation)
  expect(text).toContain('No \\*truce\\* \\<img onerror=x\\> {100%}')
  expect(text).toContain('[“Talks & more”](<https://daily.example/1>)')
})

test('BibTeX has an entry a page, and no sign of the text breaks it', () => {
  const text = citationBibtex(citation)
  expect(text.match(/^@misc\{/gm)).toHaveLength(2)
  expect(text).toContain('title = {{Talks \\& more}}')
  expect(text).toContain('\\{100\\%\\}')
})

test('CSL-JSON is an array that reads back', () => {
  const items = JSON.parse(citationCsl(citation)) as { issued: unknown; URL?: string }[]
  expect(items.map((item) => item.URL)).toEqual(['https://daily.example/1', undefined])
  expect(items[1]?.issued).toEqual({ 'date-parts': [[2025, 1, 3]], circa: true })
})
