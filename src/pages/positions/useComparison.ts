import type { TalksAt } from '../../model/asof/index.ts'
import { comparisonDay } from '../../model/comparison.ts'
import { NEVER_STALE } from '../../model/gaps/index.ts'
import { type Pair, principalPair } from '../../model/parties.ts'
import type { Day } from '../../model/records.ts'
import { useView } from '../../view/store.ts'
import { useTalksAt } from '../../view/talks.tsx'

/** What all charts of the page compare. */
export interface Comparison {
  at: TalksAt
  /** The two parties between which gaps are measured; undefined for talks with fewer than two parties. */
  between: Pair | undefined
  /** The earlier day that movements are measured from. */
  since: Day
  /** Days after which a position counts as old; infinite for never. */
  staleAfter: number
  /** Parties filtered to; none means all. */
  parties: readonly string[]
}

/** The comparison that the view names, with what the page takes where nobody chose or the day lies ahead. */
export function useComparison(): Comparison {
  const at = useTalksAt()
  const { between, since, stale, party } = useView((view) => ({
    between: view.between,
    since: view.since,
    stale: view.stale,
    party: view.party,
  }))
  return {
    at,
    between: between ?? principalPair(at.talks.parties),
    since: since !== null && since < at.day ? since : comparisonDay(at),
    staleAfter: stale === 0 ? NEVER_STALE : stale,
    parties: party,
  }
}
