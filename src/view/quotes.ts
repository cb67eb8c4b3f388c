/** The latest quotes. */
import { monthOf } from '../model/day.ts'
import { type Filters, passes } from '../model/filters.ts'
import { latestFirst, type QuotesLoading, useQuotesIn } from './quotesIn.ts'
import { useTalksAt } from './talks.tsx'

/**
 * The last `count` quotes under the filters that were said by the as-of day, latest first.
 * Only the files of the months in which they were said are loaded.
 */
export function useLatestQuotes(filters: Filters, count: number): QuotesLoading {
  const at = useTalksAt()
  const wanted = at.quotes.filter((quote) => passes(filters, quote)).slice(-count)
  const ids = new Set(wanted.map((quote) => quote.id))
  return useQuotesIn(
    wanted.map((quote) => monthOf(quote.date)),
    (said) => latestFirst(said.filter(({ id }) => ids.has(id))),
  )
}
