/** Opening talks that a person brought, as if the site held them. They stay in this window and go nowhere. */
import type { QueryClient } from '@tanstack/react-query'
import { monthOf } from '../../model/day.ts'
import type { Quote, QuoteStub, SourceStub, TalksRecords } from '../../model/records.ts'
import { indexTalks, inOrder } from '../../model/talks.ts'
import type { CatalogueEntry } from '../assets.ts'
import { quotesQuery, sourcesQuery, talksQuery } from '../queries.ts'

let opened = 0

/**
 * Puts checked records where the queries find them, and returns the entry by which they are opened. Its id begins
 * with `own-`, so that it never stands for talks that the site holds.
 */
export async function openOwn(client: QueryClient, records: TalksRecords): Promise<CatalogueEntry> {
  opened += 1
  const name = `own:${opened}`
  const sources = records.sources.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id))
  const quotes = inOrder(records.quotes.toSorted((a, b) => compare(a.id, b.id)))
  const months = byMonth(quotes)
  const entry: CatalogueEntry = {
    id: `own-${records.dataset.id}`,
    title: records.dataset.title,
    coverage: { from: records.dataset.coverage.from, to: records.dataset.coverage.to },
    core: name,
    sources: `${name} sources`,
    quotes: [...months].map(([month, said]) => ({ month, count: said.length, url: `${name} ${month}` })),
    isOwn: true,
  }
  const talks = indexTalks({ ...records, sources: sources.map(sourceStub), quotes: quotes.map(quoteStub) })
  await client.prefetchQuery({ ...talksQuery(entry), queryFn: () => talks })
  await client.prefetchQuery({
    ...sourcesQuery(entry, talks),
    queryFn: () => new Map(sources.map((source) => [source.id, source])),
  })
  for (const [month, said] of months) {
    await client.prefetchQuery({ ...quotesQuery(entry, talks, month), queryFn: () => said })
  }
  return entry
}

function byMonth(quotes: readonly Quote[]): Map<string, Quote[]> {
  const months = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const month = monthOf(quote.date)
    const said = months.get(month)
    if (said === undefined) months.set(month, [quote])
    else said.push(quote)
  }
  return months
}

function sourceStub({
  id,
  outlet,
  agency,
  published,
  approximate,
}: TalksRecords['sources'][number]): SourceStub {
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
