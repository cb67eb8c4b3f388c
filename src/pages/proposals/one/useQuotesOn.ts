import type { ProposalAt } from '../../../model/asof/index.ts'
import { daysBetween, monthOf } from '../../../model/day.ts'
import type { Quote, Response } from '../../../model/records.ts'
import { latestFirst, type QuotesLoading, useQuotesIn } from '../../../view/quotesIn.ts'

/** What was said of a proposal by the as-of day, in the months in which something happened to it, latest first. */
export function useQuotesOn({ id, history, responses }: ProposalAt): QuotesLoading {
  return useQuotesIn(
    [...history, ...responses].map(({ date }) => monthOf(date)),
    (said) => latestFirst(said.filter(({ proposals }) => proposals?.includes(id))),
  )
}

/** The quotes in which a party's response was put: its own on the proposal, of that day or the days beside it. */
export function quotesOfResponse(quotes: readonly Quote[], { party, date }: Response): string[] {
  return quotes
    .filter((quote) => quote.party === party && Math.abs(daysBetween(quote.date, date)) <= 1)
    .map(({ id }) => id)
}
