import { passes } from '../../model/filters.ts'
import { type Mentions, mentionsOf } from '../../model/gaps/index.ts'
import { useQuotes } from '../../view/evidence.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'

const none: readonly string[] = []

/**
 * How much of what was said by the as-of day, under the filters, concerned each issue. The words of quotes are
 * loaded for it, so it asks for them only when wanted; undefined until they are there.
 */
export function useMentions(wanted: boolean): ReadonlyMap<string, Mentions> | undefined {
  const at = useTalksAt()
  const filters = useFilters()
  const ids = wanted ? at.quotes.filter((quote) => passes(filters, quote)).map(({ id }) => id) : none
  const { quotes, error } = useQuotes(ids)
  if (error) throw error
  return wanted && quotes ? mentionsOf(at.talks.issues, quotes) : undefined
}
