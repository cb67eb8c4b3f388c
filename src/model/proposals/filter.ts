/** Which proposals a list shows, and how many each choice of a filter would leave. */
import type { ProposalAt } from '../asof/index.ts'
import type { Day, ProposalKind, ProposalStage } from '../records.ts'

/** An empty list and a missing day leave everything in. */
export interface ProposalFilter {
  /** Parties that wrote, received or answered it; any of them. */
  parties: readonly string[]
  kinds: readonly ProposalKind[]
  /** The stage at the day it is seen from. */
  stages: readonly ProposalStage[]
  /** Days on which a step or a response of it is dated. */
  from?: Day
  to?: Day
}

export interface ProposalCounts {
  kinds: ReadonlyMap<ProposalKind, number>
  stages: ReadonlyMap<ProposalStage, number>
  parties: ReadonlyMap<string, number>
}

/** The parties that wrote, received or answered a proposal by the day it is seen from. */
export function partiesOf(proposal: ProposalAt): Set<string> {
  const answering = proposal.responses.map(({ party }) => party)
  return new Set([...proposal.authors, ...proposal.recipients, ...answering])
}

/** The proposals that pass every part of the filter, in the order given. */
export function filterProposals(proposals: readonly ProposalAt[], filter: ProposalFilter): ProposalAt[] {
  return proposals.filter(
    (proposal) =>
      hasParty(proposal, filter) &&
      hasDay(proposal, filter) &&
      isAmong(proposal.kind, filter.kinds) &&
      isAmong(proposal.stage, filter.stages),
  )
}

/** For each choice of a filter, the proposals that it would leave while the other filters stay as they are. */
export function countProposals(proposals: readonly ProposalAt[], filter: ProposalFilter): ProposalCounts {
  const kinds = new Map<ProposalKind, number>()
  const stages = new Map<ProposalStage, number>()
  const parties = new Map<string, number>()
  for (const { kind } of filterProposals(proposals, { ...filter, kinds: [] })) add(kinds, kind)
  for (const { stage } of filterProposals(proposals, { ...filter, stages: [] })) add(stages, stage)
  for (const proposal of filterProposals(proposals, { ...filter, parties: [] })) {
    for (const party of partiesOf(proposal)) add(parties, party)
  }
  return { kinds, stages, parties }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function isAmong<T>(value: T, wanted: readonly T[]): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function hasParty(proposal: ProposalAt, { parties }: ProposalFilter): boolean {
  if (parties.length === 0) return true
  const involved = partiesOf(proposal)
  return parties.some((party) => involved.has(party))
}

function hasDay(proposal: ProposalAt, { from, to }: ProposalFilter): boolean {
  if (from === undefined && to === undefined) return true
  const days = [...proposal.history, ...proposal.responses].map(({ date }) => date)
  return days.some((day) => (from === undefined || day >= from) && (to === undefined || day <= to))
}
