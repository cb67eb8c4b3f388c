/** Small random talks and selections for property tests. Everything is invented. */
import fc from 'fast-check'
import { addDays } from '../day.ts'
import type { Quote } from '../records.ts'
import type { QuoteCorpus } from './corpus.ts'
import { type FacetName, facetNames, type QuoteSelection } from './facets.ts'

const SPAN = 60

const day = fc.integer({ min: 0, max: SPAN }).map((count) => addDays('2024-12-01', count))

const word = fc.constantFrom(
  'ceasefire',
  'Cease-fire',
  'cease',
  'fire',
  'TERRITORY',
  'territorial',
  'Kyrov',
  'Kirov',
  'Кіров',
  'Кировъ',
  "Velia's",
  'İstan',
  'ısla',
  'Łódź',
  'straße',
  'e\u0301lan',
  'élan',
  '\u200fשָׁלוֹם',
  'سَلام',
  '🕊️',
  '和平',
  '𝐁𝐨𝐥𝐝',
  '𐐀𐐁',
  '\ud800',
  '<img onerror=alert(1)>',
  'n'.repeat(300),
  '…',
  '— and',
  'the',
  'of',
)

/** A line of mixed scripts, accents, marks and signs. */
export const line = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .chain((words) => fc.constantFrom(' ', ' ', ', ', '\u00a0', '').map((gap) => words.join(gap)))

const history = day.map((date) => [{ date }])

const parties = [
  { id: 'north', name: 'Northland', aliases: ['Kyrov', 'Kirov', 'Кіров'] },
  { id: 'south', name: 'Velia' },
  { id: 'host', name: 'Harbour' },
]
const speakers = [
  {
    id: 'aster',
    name: 'Ada Aster',
    aliases: ['Ada Astor', 'Ада Астер'],
    roles: [{ title: 'Envoy', to: '2024-12-31' }, { title: 'Minister' }],
  },
  { id: 'birk', name: 'Bo Birk', roles: [{ title: 'Minister', from: '2025-01-05', to: '2025-01-20' }] },
  { id: 'cole', name: 'Cy Cole', roles: [{ title: 'Envoy' }] },
]
const issues = ['ceasefire', 'territory', 'elections'].map((id) => ({ id, title: `On ${id}` }))
const outlets = (
  [
    ['wire', 'AA', 'state'],
    ['daily', 'BB', 'private'],
    ['weekly', 'BB', 'public'],
    ['office', 'INT', 'government'],
  ] as const
).map(([id, country, ownership]) => ({ id, name: `The ${id}`, country, ownership }))

/** Names that neither sound nor script shows to be the same. */
const spellings = [
  ['Territory', 'Élan'],
  ['Łódź straße', 'The fire'],
]

const some = <Item>(items: readonly Item[]) =>
  fc.subarray([...items], { minLength: 1, maxLength: Math.min(3, items.length) })
const maybe = <Item>(items: fc.Arbitrary<Item>) => fc.option(items, { nil: undefined })

const sourceIds = Array.from({ length: 8 }, (_, index) => `page-${index}`)

const quote = fc.record({
  date: day,
  party: fc.constantFrom(...parties.map((row) => row.id)),
  speaker: fc.constantFrom(...speakers.map((row) => row.id)),
  kind: fc.constantFrom('verbatim', 'paraphrase'),
  text: line,
  language: fc.constantFrom('en', 'uk', 'ar'),
  context: maybe(line),
  issues: maybe(some(issues.map((row) => row.id))),
  rounds: maybe(some(['first', 'second'])),
  proposals: maybe(some(['plan', 'answer'])),
  reports: fc.array(fc.record({ source: fc.constantFrom(...sourceIds), wording: maybe(line) }), {
    minLength: 1,
    maxLength: 4,
  }),
})

/** Talks of up to `most` quotes, with reports, rounds and proposals that became known at any time. */
export function randomTalks(most = 40): fc.Arbitrary<QuoteCorpus> {
  return fc
    .record({
      quotes: fc.array(quote, { maxLength: most }),
      histories: fc.tuple(history, history, history, history),
      sources: fc.array(fc.tuple(day, fc.constantFrom(...outlets.map((row) => row.id))), {
        minLength: sourceIds.length,
        maxLength: sourceIds.length,
      }),
    })
    .map(({ quotes, histories: [first, second, plan, answer], sources }) => ({
      dataset: { spellings },
      parties,
      speakers,
      issues,
      outlets,
      rounds: [
        { id: 'first', title: 'First round', history: asSteps(first) },
        { id: 'second', title: 'Second round, held', history: [...asSteps(second, 'Second round')] },
      ],
      proposals: [
        { id: 'plan', title: 'Plan', history: asStages(plan) },
        { id: 'answer', title: 'Answer', history: asStages(answer) },
      ],
      sources: sources.map(([published, outlet], index) => ({
        id: sourceIds[index] ?? '',
        outlet,
        published,
      })),
      quotes: quotes.map((row, index): Quote => ({ ...row, id: `q-${index}` })),
    }))
}

function asSteps(steps: { date: string }[], title?: string) {
  const first = steps.map(({ date }) => ({
    date,
    status: 'proposed' as const,
    note: 'Proposed.',
    ...(title && { title }),
  }))
  const last = steps.map(({ date }) => ({
    date: addDays(date, 9),
    status: 'held' as const,
    note: 'Held.',
  }))
  return title ? [...first, ...last] : first
}

function asStages(steps: { date: string }[]) {
  return steps.map(({ date }) => ({ date, stage: 'announced' as const, note: 'Announced.', sources: [] }))
}

const idsOf: Readonly<Record<FacetName, readonly string[]>> = {
  party: parties.map((row) => row.id),
  speaker: speakers.map((row) => row.id),
  role: ['Envoy', 'Minister'],
  issue: issues.map((row) => row.id),
  round: ['first', 'second'],
  proposal: ['plan', 'answer'],
  outlet: outlets.map((row) => row.id),
  country: ['AA', 'BB', 'INT'],
  ownership: ['state', 'private', 'public', 'government', 'ngo'],
  kind: ['verbatim', 'paraphrase'],
  language: ['en', 'uk', 'ar'],
}

const choice = fc
  .constantFrom(...facetNames)
  .chain((facet) => fc.tuple(fc.constant(facet), some([...idsOf[facet], 'no-such-id'])))

/** Pieces of queries, well formed and not. */
export const queryPiece = fc.oneof(
  word,
  word.map((text) => text.slice(0, 3)),
  line.map((text) => `"${text}"`),
  word.map((text) => `-${text}`),
  fc.constantFrom(
    'kirov',
    'Астер',
    'astor',
    '"Kyrov"',
    '-kirov',
    'speaker:ast',
    '-speaker:birk',
    'party:"northland"',
    'outlet:daily',
    'issue:cease',
    'round:held',
    'country:bb',
    'topic:war',
    '"',
    '-',
    'party:',
    'cease fire',
  ),
)

/** What a person may have chosen, from nothing to everything at once. */
export const selection: fc.Arbitrary<QuoteSelection> = fc.record({
  asOf: fc.integer({ min: -5, max: SPAN + 5 }).map((count) => addDays('2024-12-01', count)),
  from: fc.option(day, { nil: undefined, freq: 2 }),
  to: fc.option(day, { nil: undefined, freq: 2 }),
  query: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.array(queryPiece, { maxLength: 3 }).map((pieces) => pieces.join(' ')) },
  ),
  choices: fc
    .array(choice, { maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<FacetName, string[]>>),
})
