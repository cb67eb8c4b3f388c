import { useQueries } from '@tanstack/react-query'
import { quotesQuery } from '../../../dataset/queries.ts'
import { type ProposalAt, quoteAt } from '../../../model/asof/index.ts'
import { daysBetween, monthOf } from '../../../model/day.ts'
import type { Quote, Response } from '../../../model/records.ts'
import { useTalksAt, useTalksEntry } from '../../../view/talks.tsx'

export interface QuotesOn {
  /** Latest first, as they could be shown on the as-of day; undefined until loaded. */
  quotes: Quote[] | undefined
  error: Error | null
  retry: () => void
}

/** What was said of a proposal by the as-of day, in the months in which something happened to it. */
export function useQuotesOn(proposal: ProposalAt): QuotesOn {
  const at = useTalksAt()
  const entry = useTalksEntry()
  const months = new Set([...proposal.history, ...proposal.responses].map(({ date }) => monthOf(date)))
  return useQueries({
    queries: [...months].toSorted().map((month) => quotesQuery(entry, at.talks, month)),
    combine: (results) => ({
      quotes: results.some(({ data }) => data === undefined)
        ? undefined
        : results
            .flatMap(({ data }) => data ?? [])
            .filter(({ date, proposals }) => date <= at.day && proposals?.includes(proposal.id))
            .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
            .map((quote) => quoteAt(at, quote)),
      error: results.find((result) => result.error !== null)?.error ?? null,
      retry: () => {
        for (const result of results) if (result.error) void result.refetch()
      },
    }),
  })
}

/** The quotes in which a party's response was put: its own on the proposal, of that day or the days beside it. */
export function quotesOfResponse(quotes: readonly Quote[], { party, date }: Response): string[] {
  return quotes
    .filter((quote) => quote.party === party && Math.abs(daysBetween(quote.date, date)) <= 1)
    .map(({ id }) => id)
}
