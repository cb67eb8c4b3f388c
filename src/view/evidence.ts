/** The words of quotes and the titles of pages, loaded when first needed. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { quotesQuery, sourcesQuery } from '../dataset/queries.ts'
import { quoteAt, type TalksAt } from '../model/asof/index.ts'
import { monthOf } from '../model/day.ts'
import type { Quote, Source } from '../model/records.ts'
import { useTalks, useTalksAt, useTalksEntry } from './talks.tsx'

interface Loading {
  error: Error | null
  retry: () => void
}

/** All pages the records rest on, by id; undefined until loaded. Show only those that `sourcesAt` lets through. */
export function useSources(): Loading & { sources: ReadonlyMap<string, Source> | undefined } {
  const { data, error, refetch } = useQuery(sourcesQuery(useTalksEntry(), useTalks()))
  return { sources: data, error, retry: refetch }
}

/**
 * The quotes of these ids that were said by the as-of day, in the order of `ids` and as they could be shown on
 * that day; undefined until all are loaded.
 */
export function useQuotes(ids: readonly string[]): Loading & { quotes: Quote[] | undefined } {
  const at = useTalksAt()
  const entry = useTalksEntry()
  const wanted = ids.filter((id) => (at.talks.quoteById.get(id)?.date ?? '9999') <= at.day)
  const months = new Set(wanted.map((id) => monthOf(at.talks.quoteById.get(id)?.date ?? at.day)))
  return useQueries({
    queries: [...months].toSorted().map((month) => quotesQuery(entry, at.talks, month)),
    combine: (results) => {
      // Whole months arrive one by one: nothing is gathered before the last of them is there.
      const isComplete = results.every((result) => result.data !== undefined)
      return {
        quotes: isComplete
          ? inOrderOf(
              wanted,
              results.flatMap((result) => result.data ?? []),
              at,
            )
          : undefined,
        error: results.find((result) => result.error !== null)?.error ?? null,
        retry: () => {
          for (const result of results) if (result.error) void result.refetch()
        },
      }
    },
  })
}

/** The quotes of these ids among others, as they could be shown at the end of the as-of day. */
function inOrderOf(ids: readonly string[], quotes: readonly Quote[], at: TalksAt): Quote[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  return ids.flatMap((id) => {
    const quote = byId.get(id)
    return quote ? [quoteAt(at, quote)] : []
  })
}
