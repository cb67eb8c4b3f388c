/** Quotes of some months that are about something, such as a round. */
import { useQueries } from '@tanstack/react-query'
import { quotesQuery } from '../dataset/queries.ts'
import { quoteAt } from '../model/asof/index.ts'
import type { Quote } from '../model/records.ts'
import { useTalksAt, useTalksEntry } from './talks.tsx'

interface QuotesAbout {
  /** Said by the as-of day and as they could be shown on it, earliest first; undefined until all are loaded. */
  quotes: Quote[] | undefined
  error: Error | null
  retry: () => void
}

/** The quotes said in these months, YYYY-MM, that `isAbout` lets through. */
export function useQuotesAbout(months: readonly string[], isAbout: (quote: Quote) => boolean): QuotesAbout {
  const at = useTalksAt()
  const entry = useTalksEntry()
  return useQueries({
    queries: months.toSorted().map((month) => quotesQuery(entry, at.talks, month)),
    combine: (results) => ({
      quotes: results.some(({ data }) => data === undefined)
        ? undefined
        : results
            .flatMap(({ data }) => data ?? [])
            .filter((quote) => quote.date <= at.day && isAbout(quote))
            .map((quote) => quoteAt(at, quote)),
      error: results.find((result) => result.error !== null)?.error ?? null,
      retry: () => {
        for (const result of results) if (result.error) void result.refetch()
      },
    }),
  })
}
