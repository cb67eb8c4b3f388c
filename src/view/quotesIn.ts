/** Quotes of some months, loaded with those that share their files. */
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { quotesFilesOf, quotesQuery } from '../dataset/queries.ts'
import { quoteAt } from '../model/asof/index.ts'
import { monthOf } from '../model/day.ts'
import type { Quote } from '../model/records.ts'
import { useTalksAt, useTalksEntry } from './talks.tsx'

export interface Loading {
  error: Error | null
  retry: () => void
}

export interface QuotesLoading extends Loading {
  /** Undefined until all are there: files arrive one by one. */
  quotes: Quote[] | undefined
}

/**
 * What `pick` takes, in the order it gives them, of the quotes said in these months, YYYY-MM, by the as-of day. It is
 * handed them earliest first; they come out as they could be shown on the as-of day.
 */
export function useQuotesIn(months: Iterable<string>, pick: (said: Quote[]) => Quote[]): QuotesLoading {
  const at = useTalksAt()
  const entry = useTalksEntry()
  const wanted = new Set(months)
  return useQueries({
    queries: quotesFilesOf(entry, wanted).map((file) => quotesQuery(entry, at.talks, file)),
    combine: (files): QuotesLoading => ({
      quotes: allOf(files, (quotes) => {
        const said = quotes.filter(({ date }) => date <= at.day && wanted.has(monthOf(date)))
        return pick(said).map((quote) => quoteAt(at, quote))
      }),
      ...loadingOf(files),
    }),
  })
}

/** Made of the quotes of all files; undefined until the last of them has arrived. */
export function allOf<Made>(
  files: readonly UseQueryResult<Quote[]>[],
  make: (quotes: Quote[]) => Made,
): Made | undefined {
  if (files.some(({ data }) => data === undefined)) return undefined
  return make(files.flatMap(({ data }) => data ?? []))
}

/** What went wrong first, and a way to try that again which failed. */
export function loadingOf(files: readonly UseQueryResult<Quote[]>[]): Loading {
  return {
    error: files.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const file of files) if (file.error) void file.refetch()
    },
  }
}

/** Latest first; of one day in the order in which they came. */
export function latestFirst(quotes: readonly Quote[]): Quote[] {
  return quotes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
