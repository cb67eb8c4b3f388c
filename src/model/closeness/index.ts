/**
 * Whom the texts on the table lie near to, issue by issue.
 *
 * For each provision: which party's position, as it stood on the day the provision became known, lies nearest
 * on the issue's own line, and by how much. In sum only issues are counted, since distances on different lines
 * must not be added (docs/CODEBOOK.md): there is no score. A party's position often rests on its own text of
 * that day, so a text lying near its author says little; what it grants the other party on each issue says more.
 */
import type { ProposalAt, TalksAt } from '../asof/index.ts'
import type { Pair } from '../parties.ts'
import type { Day, Issue } from '../records.ts'
import { type MeasuredProvision, measureProvision, type Relation } from './provision.ts'

export type { MeasuredProvision, NoBasis, Relation } from './provision.ts'

/** Where a proposal lies on one issue; `silent` where it has no provision on it. */
export type Side = Relation['side'] | 'silent'

export const sides: readonly Side[] = ['first', 'between', 'second', 'no basis', 'silent']

export interface IssueCloseness {
  issue: Issue
  /**
   * The side of its provisions where those that can be placed agree; `between` where they disagree;
   * `no basis` where none can be placed.
   */
  side: Side
  /** Its provisions in the order of the record; empty where the proposal is silent. */
  provisions: MeasuredProvision[]
}

export interface ProposalCloseness {
  proposal: ProposalAt
  pair: Pair
  /** The day its contents first became known, else the day it first was. */
  day: Day
  /** One entry for every issue of the talks, in their order. */
  issues: IssueCloseness[]
  /** How many issues fall on each side; together exactly the issues of the talks. */
  counts: Readonly<Record<Side, number>>
}

/** Measures what is known of a proposal against where two parties stood at its time. */
export function closenessOf(at: TalksAt, proposal: ProposalAt, pair: Pair): ProposalCloseness {
  const counts: Record<Side, number> = { first: 0, between: 0, second: 0, 'no basis': 0, silent: 0 }
  const issues = at.talks.issues.map((issue) => {
    const provisions = proposal.provisions
      .filter((provision) => provision.issue === issue.id)
      .map((provision) => measureProvision(provision, at.positions, at.talks.partyOrder, pair))
    const side = sideOf(provisions)
    counts[side] += 1
    return { issue, side, provisions }
  })
  return { proposal, pair, day: contentsKnownFrom(proposal), issues, counts }
}

/** Every proposal of which some contents are known, in order of the day they became known. */
export function closenessOverTime(at: TalksAt, pair: Pair): ProposalCloseness[] {
  return at.proposals
    .filter((proposal) => proposal.provisions.length > 0)
    .map((proposal) => closenessOf(at, proposal, pair))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The day the first of a proposal's provisions became known; the day it first was where none is. */
export function contentsKnownFrom(proposal: ProposalAt): Day {
  const days = proposal.provisions.map((provision) => provision.knownFrom).toSorted()
  return days[0] ?? proposal.knownFrom
}

function sideOf(provisions: readonly MeasuredProvision[]): Side {
  if (provisions.length === 0) return 'silent'
  const placed = new Set(provisions.map(({ relation }) => relation.side))
  placed.delete('no basis')
  const [only] = placed
  if (only === undefined) return 'no basis'
  return placed.size === 1 ? only : 'between'
}
