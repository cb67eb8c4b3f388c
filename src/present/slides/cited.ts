/** Which page a claim is listed with. */
import type { Evidence, Quote } from '../../model/records.ts'
import { unique } from './draft.ts'

/** The pages that report a quote, by the quote's id. */
export type QuotedOn = ReadonlyMap<string, readonly string[]>

/**
 * The page that a claim is listed with: its first source, else the first page that reports what was said; one of
 * `listed` before any other. Undefined where the records name none, or the quote behind it could not be loaded.
 */
export function pageOf(
  claim: Evidence,
  quotedOn: QuotedOn,
  listed: ReadonlyMap<string, unknown> = new Map(),
): string | undefined {
  const pages = claim.sources?.length
    ? claim.sources
    : (claim.quotes ?? []).flatMap((quote) => quotedOn.get(quote) ?? [])
  return pages.find((page) => listed.has(page)) ?? pages[0]
}

/** Ids of the quotes that lead to the pages of claims without sources of their own. */
export function quotesToPages(claims: readonly Evidence[]): string[] {
  return unique(claims.flatMap(({ sources, quotes = [] }) => (sources?.length ? [] : quotes)))
}

/** The pages of these quotes, as they could be shown on the day for which the quotes were read. */
export function quotedOn(quotes: readonly Quote[]): QuotedOn {
  return new Map(quotes.map(({ id, reports }) => [id, reports.map(({ source }) => source)]))
}
