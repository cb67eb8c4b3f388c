import { useView } from '../view/store.ts'
import type { Choice } from './slides/index.ts'

/** What of the view decides on what is shown of it, and the quotes it selects. */
export function useChoice(): Choice & { quote: readonly string[] } {
  return useView(({ party, from, to, since, between, stale, round, issue, proposal, compare, quote }) => ({
    party,
    from,
    to,
    since,
    between,
    stale,
    round,
    issue,
    proposal,
    compare,
    quote,
  }))
}
