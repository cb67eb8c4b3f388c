/** What of the proposals a reader has chosen to see. */
import type { ProposalAt, TalksAt } from '../../model/asof/index.ts'
import { type Pair, principalPair } from '../../model/parties.ts'
import type { ProposalFilter } from '../../model/proposals/filter.ts'
import type { ProposalKind, ProposalStage } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import type { PairNames } from '../../model/words/closeness.ts'
import { proposalKindWords, stageWords } from '../../model/words/statuses.ts'
import { setView, useView } from '../../view/store.ts'
import { useTalks } from '../../view/talks.tsx'
import type { View } from '../../view/view.ts'

/** How many proposals can be laid side by side. */
export const MOST_COMPARED = 4

export const kinds = Object.keys(proposalKindWords) as ProposalKind[]
export const stages = Object.keys(stageWords) as ProposalStage[]

/** The filter that the strip and the page's own choices make together. */
export function useProposalFilter(): ProposalFilter {
  const { party, kind, stage, from, to } = useView(pickFilters)
  return {
    parties: party,
    kinds: kinds.filter((one) => kind.includes(one)),
    stages: stages.filter((one) => stage.includes(one)),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  }
}

function pickFilters({ party, kind, stage, from, to }: View) {
  return { party, kind, stage, from, to }
}

/** The two parties that closeness is measured to; undefined for talks with one party. */
export function usePair(): { pair: Pair; names: PairNames } | undefined {
  const talks = useTalks()
  const between = useView((view) => view.between)
  const pair = between ?? principalPair(talks.parties)
  if (pair === undefined) return undefined
  const [first, second] = pair
  return {
    pair,
    names: {
      first: referred(talks.partyById, first).name,
      second: referred(talks.partyById, second).name,
    },
  }
}

/** The proposals of these ids that were known by the as-of day, in the order of `ids`. */
export function knownAmong(at: TalksAt, ids: readonly string[]): ProposalAt[] {
  return ids.flatMap((id) => at.proposalById.get(id) ?? [])
}

/** Adds a choice to a list, or takes it away. */
export function toggled(list: readonly string[], choice: string): string[] {
  return list.includes(choice) ? list.filter((other) => other !== choice) : [...list, choice]
}

/** Takes away what this page filters by, and what the strip does. */
export function clearProposalFilters(): void {
  setView({ party: [], kind: [], stage: [], from: null, to: null })
}
