/** Quotes of some months that are about something, such as a round. */
import type { Quote } from '../model/records.ts'
import { type QuotesLoading, useQuotesIn } from './quotesIn.ts'

/** The quotes said in these months, YYYY-MM, by the as-of day that `isAbout` lets through, earliest first. */
export function useQuotesAbout(months: readonly string[], isAbout: (quote: Quote) => boolean): QuotesLoading {
  return useQuotesIn(months, (said) => said.filter(isAbout))
}
