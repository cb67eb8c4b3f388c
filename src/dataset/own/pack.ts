/**
 * Checked records as texts. A text of any length crosses from a worker at once, and is read when it is needed; a
 * hundred thousand records one by one would hold the page up for seconds.
 */
import { monthOf } from '../../model/day.ts'
import type { QuoteCorpus } from '../../model/quotes/corpus.ts'
import type { CoreRecords, Quote, QuoteStub, Source, SourceStub, TalksRecords } from '../../model/records.ts'
import { inOrder } from '../../model/talks.ts'

export interface PackedTalks {
  id: string
  title: string
  coverage: TalksRecords['dataset']['coverage']
  /** JSON of the tables, of sources and quotes only what an overview needs. */
  core: string
  /** JSON of all sources, in order of publication. */
  sources: string
  /** The quotes said in each month, oldest first, as JSON. */
  months: readonly { month: string; count: number; quotes: string }[]
}

export function packTalks(records: TalksRecords): PackedTalks {
  const { dataset } = records
  const sources = records.sources.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id))
  const quotes = inOrder(records.quotes.toSorted((a, b) => compare(a.id, b.id)))
  const core: CoreRecords = { ...records, sources: sources.map(sourceStub), quotes: quotes.map(quoteStub) }
  return {
    id: dataset.id,
    title: dataset.title,
    coverage: dataset.coverage,
    core: JSON.stringify(core),
    sources: JSON.stringify(sources),
    months: [...byMonth(quotes)].map(([month, said]) => ({
      month,
      count: said.length,
      quotes: JSON.stringify(said),
    })),
  }
}

// What was packed here is read here: the types are those of what went in.

export function unpackCore({ core }: PackedTalks): CoreRecords {
  return JSON.parse(core) as CoreRecords
}

export function unpackSources({ sources }: PackedTalks): Source[] {
  return JSON.parse(sources) as Source[]
}

/** The quotes said in one month, YYYY-MM; none for a month without. */
export function unpackMonth({ months }: PackedTalks, month: string): Quote[] {
  const packed = months.find((other) => other.month === month)
  return packed === undefined ? [] : (JSON.parse(packed.quotes) as Quote[])
}

/** All that the search of quotes needs. */
export function unpackCorpus(packed: PackedTalks): QuoteCorpus {
  return {
    ...unpackCore(packed),
    quotes: packed.months.flatMap(({ month }) => unpackMonth(packed, month)),
  }
}

/** Quotes in their order, by the month in which they were said, YYYY-MM. */
export function byMonth(quotes: readonly Quote[]): Map<string, Quote[]> {
  const months = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const month = monthOf(quote.date)
    const said = months.get(month)
    if (said === undefined) months.set(month, [quote])
    else said.push(quote)
  }
  return months
}

function sourceStub({ id, outlet, agency, published, approximate }: Source): SourceStub {
  return {
    id,
    outlet,
    published,
    ...(agency !== undefined && { agency }),
    ...(approximate !== undefined && { approximate }),
  }
}

function quoteStub({ id, party, date }: Quote): QuoteStub {
  return { id, party, date }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
