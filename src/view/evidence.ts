/** The words of quotes and the titles of pages, loaded when first needed. */
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../dataset/queries.ts'
import { monthOf } from '../model/day.ts'
import type { Source } from '../model/records.ts'
import { type Loading, type QuotesLoading, useQuotesIn } from './quotesIn.ts'
import { useTalks, useTalksAt, useTalksEntry } from './talks.tsx'

/** All pages the records rest on, by id; undefined until loaded. Show only those that `sourcesAt` lets through. */
export function useSources(): Loading & { sources: ReadonlyMap<string, Source> | undefined } {
  const { data, error, refetch } = useQuery(sourcesQuery(useTalksEntry(), useTalks()))
  return { sources: data, error, retry: refetch }
}

/** The quotes of these ids that were said by the as-of day, in the order of `ids`. */
export function useQuotes(ids: readonly string[]): QuotesLoading {
  const at = useTalksAt()
  const said = ids.flatMap((id) => {
    const { date } = at.talks.quoteById.get(id) ?? {}
    return date === undefined || date > at.day ? [] : [date]
  })
  return useQuotesIn(said.map(monthOf), (quotes) => {
    const byId = new Map(quotes.map((quote) => [quote.id, quote]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  })
}
