/** The latest quotes, loaded month by month. */
import { useQueries } from '@tanstack/react-query'
import { quotesQuery } from '../dataset/queries.ts'
import { quoteAt } from '../model/asof/index.ts'
import { monthOf } from '../model/day.ts'
import { type Filters, passes } from '../model/filters.ts'
import type { Quote } from '../model/records.ts'
import { useTalksAt, useTalksEntry } from './talks.tsx'

/**
 * The last `count` quotes under the filters that were said by the as-of day, latest first; undefined until loaded.
 * Only the months in which they were said are loaded.
 */
export function useLatestQuotes(filters: Filters, count: number) {
  const at = useTalksAt()
  const entry = useTalksEntry()
  const wanted = at.quotes.filter((quote) => passes(filters, quote)).slice(-count)
  const months = [...new Set(wanted.map((quote) => monthOf(quote.date)))]
  const ids = new Set(wanted.map((quote) => quote.id))
  return useQueries({
    queries: months.map((month) => quotesQuery(entry, at.talks, month)),
    combine: (results): { quotes: Quote[] | undefined; error: Error | null; retry: () => void } => ({
      quotes: results.some((result) => result.data === undefined)
        ? undefined
        : results
            .flatMap((result) => result.data ?? [])
            .filter((quote) => ids.has(quote.id))
            .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
            .map((quote) => quoteAt(at, quote)),
      error: results.find((result) => result.error !== null)?.error ?? null,
      retry: () => {
        for (const result of results) if (result.error) void result.refetch()
      },
    }),
  })
}
