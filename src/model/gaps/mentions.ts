/** How much of what was said concerned each issue. */
import type { Issue, Quote } from '../records.ts'

export interface Mentions {
  /** Quotes that concern the issue. */
  count: number
  /** Of all quotes given, 0 to 1; 0 where none were given. Shares of all issues may add up to more than 1. */
  share: number
}

/**
 * For each issue, how many of the quotes concern it and which share of all of them that is.
 *
 * A quote counts once for every issue it names, and for none where it names none, so shares neither add up to one
 * nor measure how important an issue is: they follow what newsrooms printed and the collection found.
 */
export function mentionsOf(
  issues: readonly Pick<Issue, 'id'>[],
  quotes: readonly Pick<Quote, 'issues'>[],
): ReadonlyMap<string, Mentions> {
  const counts = new Map(issues.map(({ id }) => [id, 0]))
  for (const quote of quotes) {
    for (const issue of new Set(quote.issues)) {
      const count = counts.get(issue)
      if (count !== undefined) counts.set(issue, count + 1)
    }
  }
  const total = Math.max(1, quotes.length)
  return new Map([...counts].map(([issue, count]) => [issue, { count, share: count / total }]))
}
