/**
 * The same answers the slow way, straight from the records: what the tests and figures hold the engine to.
 * Reads every record anew for each question and shares no index with the engine.
 */
import { mondayOf } from '../day.ts'
import type { Quote } from '../records.ts'
import type { QuoteCorpus } from './corpus.ts'
import { type FacetName, facetNames, type QuoteSelection } from './facets.ts'
import { type Clause, parseQuery } from './text/query.ts'
import type { Spellings } from './text/spellings.ts'

/** The folded words of a text, found by normalising all of it. */
export function naiveWords(text: string): string[] {
  const plain = text
    .replaceAll(/['’‘ʼʻʹ`]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Script=Inherited}\p{Cf}]|(?=\p{Mn})[\p{Script=Arabic}\p{Script=Hebrew}]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll(/[đð]/g, 'd')
    .replaceAll('ħ', 'h')
    .replaceAll('ł', 'l')
    .replaceAll('þ', 'th')
    .replaceAll('ŧ', 't')
    .replaceAll('ς', 'σ')
    .replaceAll('ґ', 'г')
    .replaceAll('є', 'е')
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Whether a clause is found in a text. */
export function naiveFinds(clause: Clause, text: string, spellings: Spellings): boolean {
  const words = naiveWords(text)
  return words.some((_, start) =>
    clause.words.every((sought, index) => {
      const word = words[start + index]
      if (word === undefined) return false
      if (clause.exact) return word === sought
      return [sought, ...(spellings.get(sought) ?? [])].some((spelling) =>
        index === clause.words.length - 1 ? word.startsWith(spelling) : word === spelling,
      )
    }),
  )
}

/** A quote as it was known on a day; undefined where it had not been said. */
function asKnown(corpus: QuoteCorpus, quote: Quote, day: string): Quote | undefined {
  if (quote.date > day) return undefined
  const publishedBy = (id: string) =>
    corpus.sources.some((source) => source.id === id && source.published <= day)
  const heardOf = (
    records: readonly { id: string; history: readonly { date: string }[] }[],
    ids: readonly string[],
  ) => ids.filter((id) => records.find((row) => row.id === id)?.history.some((step) => step.date <= day))
  const reports = quote.reports.filter((report) => publishedBy(report.source))
  return {
    ...quote,
    reports: reports.length > 0 ? reports : quote.reports.slice(0, 1),
    rounds: heardOf(corpus.rounds, quote.rounds ?? []),
    proposals: heardOf(corpus.proposals, quote.proposals ?? []),
  }
}

/** The values of a quote as it was known on a day, on each side. */
function valuesOf(corpus: QuoteCorpus, quote: Quote): Record<FacetName, string[]> {
  const outlets = quote.reports.flatMap(({ source }) => {
    const outlet = corpus.sources.find((row) => row.id === source)?.outlet
    return corpus.outlets.filter((row) => row.id === outlet)
  })
  const role = corpus.speakers
    .find((speaker) => speaker.id === quote.speaker)
    ?.roles.find(({ from = '', to = '9999' }) => from <= quote.date && quote.date <= to)
  return {
    party: [quote.party],
    speaker: [quote.speaker],
    role: role ? [role.title] : [],
    issue: [...new Set(quote.issues)],
    round: [...new Set(quote.rounds)],
    proposal: [...new Set(quote.proposals)],
    outlet: [...new Set(outlets.map((outlet) => outlet.id))],
    country: [...new Set(outlets.map((outlet) => outlet.country))],
    ownership: [...new Set(outlets.map((outlet) => outlet.ownership as string))],
    kind: [quote.kind],
    language: [quote.language],
  }
}

function namesOf(corpus: QuoteCorpus, facet: FacetName, id: string, day: string): string[] {
  const titleOf = (records: QuoteCorpus['rounds'] | QuoteCorpus['proposals']) =>
    records
      .filter((row) => row.id === id)
      .map((row) => row.history.findLast((step) => step.date <= day)?.title ?? row.title)
  if (facet === 'round') return titleOf(corpus.rounds)
  if (facet === 'proposal') return titleOf(corpus.proposals)
  const issue = facet === 'issue' ? corpus.issues.filter((row) => row.id === id).map((row) => row.title) : []
  const tables = { party: corpus.parties, speaker: corpus.speakers, outlet: corpus.outlets }
  const table = facet === 'party' || facet === 'speaker' || facet === 'outlet' ? tables[facet] : []
  const named = table.filter((row) => row.id === id).flatMap((row) => [row.name, ...(row.aliases ?? [])])
  return [id, ...issue, ...named]
}

export interface NaiveAnswer {
  /** Ids of matching quotes, newest first; those of one day as in the records. */
  ids: string[]
  known: number
  /** Counts above zero by facet and id. */
  counts: Record<FacetName, Record<string, number>>
  /** Counts above zero by the Monday of each week. */
  weeks: Record<string, number>
}

/** What a selection admits. */
export function naiveAnswer(
  corpus: QuoteCorpus,
  selection: QuoteSelection,
  spellings: Spellings,
): NaiveAnswer {
  const { asOf, from, to, query = '', choices = {} } = selection
  const { clauses } = parseQuery(query)
  const known = corpus.quotes
    .flatMap((quote) => asKnown(corpus, quote, asOf) ?? [])
    .map((quote) => ({ quote, values: valuesOf(corpus, quote) }))
    .toSorted((a, b) => (a.quote.date < b.quote.date ? 1 : a.quote.date > b.quote.date ? -1 : 0))
  const meetsQuery = ({ quote, values }: (typeof known)[number]) =>
    clauses.every((clause) => {
      const texts = clause.field
        ? values[clause.field].flatMap((id) => namesOf(corpus, clause.field ?? 'party', id, asOf))
        : [
            quote.text,
            quote.context ?? '',
            ...quote.reports.map((report) => report.wording ?? ''),
            ...namesOf(corpus, 'speaker', quote.speaker, asOf),
          ]
      return texts.some((text) => naiveFinds(clause, text, spellings)) !== clause.negated
    })
  const isIn = ({ quote }: (typeof known)[number]) =>
    (from === undefined || quote.date >= from) && (to === undefined || quote.date <= to)
  const meets = ({ values }: (typeof known)[number], facet: FacetName) => {
    const chosen = choices[facet] ?? []
    return chosen.length === 0 || values[facet].some((value) => chosen.includes(value))
  }
  const searched = known.filter(meetsQuery)
  const tally = (ids: string[]) => {
    const counts: Record<string, number> = {}
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
    return counts
  }
  const countsOf = (facet: FacetName) =>
    tally(
      searched
        .filter((row) => isIn(row) && facetNames.every((other) => other === facet || meets(row, other)))
        .flatMap((row) => row.values[facet]),
    )
  const chosenRows = searched.filter((row) => facetNames.every((facet) => meets(row, facet)))
  return {
    ids: chosenRows.filter(isIn).map((row) => row.quote.id),
    known: known.length,
    counts: Object.fromEntries(facetNames.map((facet) => [facet, countsOf(facet)])) as NaiveAnswer['counts'],
    weeks: tally(chosenRows.map((row) => mondayOf(row.quote.date))),
  }
}
