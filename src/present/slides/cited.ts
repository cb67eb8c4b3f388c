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
  const pages = pagesOf(claim, quotedOn)
  return pages.find((page) => listed.has(page)) ?? pages[0]
}

/** All pages that a claim could be listed with. */
export function pagesOf({ sources, quotes = [] }: Evidence, quotedOn: QuotedOn): readonly string[] {
  return sources?.length ? sources : quotes.flatMap((quote) => quotedOn.get(quote) ?? [])
}

/** Ids of the quotes that lead to the pages of claims without sources of their own. */
export function quotesToPages(claims: readonly Evidence[]): string[] {
  return unique(claims.flatMap(({ sources, quotes = [] }) => (sources?.length ? [] : quotes)))
}

/** The pages of these quotes, as they could be shown on the day for which the quotes were read. */
export function quotedOn(quotes: readonly Quote[]): QuotedOn {
  return new Map(quotes.map(({ id, reports }) => [id, reports.map(({ source }) => source)]))
}

/** Numbers in their order, runs drawn together: "1–4, 7". */
export function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
