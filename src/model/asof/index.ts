/**
 * The talks as they were known at the end of a day.
 *
 * Everything on screen is read from what `talksAt` returns, so that nothing dated later can be shown by
 * mistake: what was not yet known is not in it.
 */
import type { Day, Quote, QuoteStub } from '../records.ts'
import type { Talks } from '../talks.ts'
import { type AttendanceByRound, attendanceAt } from './attendance.ts'
import { type OutcomeAt, outcomeAt } from './outcomes.ts'
import { type PositionsByIssue, positionsAt } from './positions.ts'
import { type ProposalAt, proposalAt } from './proposals.ts'
import { type RoundAt, roundAt } from './rounds.ts'

export type { AttendanceAt, AttendanceByRound } from './attendance.ts'
export { sourcesAt } from './evidence.ts'
export type { OutcomeAt } from './outcomes.ts'
export { type PositionAt, type PositionsByIssue, positionAt } from './positions.ts'
export { answers, isOpen, type ProposalAt, type ProvisionAt } from './proposals.ts'
export { isAhead, isHeld, type RoundAt, type RoundPhase } from './rounds.ts'

export interface TalksAt {
  day: Day
  /** The names that hold on every day: parties, tracks, issues, outlets. Never a history. */
  talks: Talks
  /** Rounds known by the day, in order of their first known day. */
  rounds: RoundAt[]
  roundById: ReadonlyMap<string, RoundAt>
  attendance: AttendanceByRound
  positions: PositionsByIssue
  proposals: ProposalAt[]
  proposalById: ReadonlyMap<string, ProposalAt>
  outcomes: OutcomeAt[]
  /** Quotes said by the day, earliest first. */
  quotes: QuoteStub[]
}

/** Folds all histories to what was known at the end of `day`. */
export function talksAt(talks: Talks, day: Day): TalksAt {
  const rounds = talks.rounds.flatMap((round) => roundAt(talks, round, day) ?? []).toSorted(byKnownFrom)
  const known = talks.proposals
    .flatMap((proposal) => proposalAt(talks, proposal, day) ?? [])
    .toSorted(byKnownFrom)
  const knownIds = new Set(known.map((proposal) => proposal.id))
  const proposals = known.map((proposal) => withoutUnknownPredecessor(proposal, knownIds))
  const roundById = new Map(rounds.map((round) => [round.id, round]))
  return {
    day,
    talks,
    rounds,
    roundById,
    attendance: attendanceAt(talks, day),
    positions: positionsAt(talks, day),
    proposals,
    proposalById: new Map(proposals.map((proposal) => [proposal.id, proposal])),
    outcomes: talks.outcomes
      .flatMap((outcome) => outcomeAt(talks, outcome, day) ?? [])
      .map((outcome) => withoutUnknownRound(outcome, roundById))
      .toSorted(byKnownFrom),
    quotes: talks.quotes.filter((quote) => quote.date <= day),
  }
}

/** A quote as it could be shown on a day: without the rounds, proposals and reports not yet known. */
export function quoteAt(at: TalksAt, quote: Quote): Quote {
  const { rounds, proposals, ...rest } = quote
  const knownRounds = rounds?.filter((id) => at.roundById.has(id)) ?? []
  const knownProposals = proposals?.filter((id) => at.proposalById.has(id)) ?? []
  const published = quote.reports.filter(
    (report) => (at.talks.sourceById.get(report.source)?.published ?? at.day) <= at.day,
  )
  return {
    ...rest,
    ...(knownRounds.length > 0 && { rounds: knownRounds }),
    ...(knownProposals.length > 0 && { proposals: knownProposals }),
    reports: published.length > 0 ? published : quote.reports.slice(0, 1),
  }
}

/** Every day of the coverage on which something other than a quote became known, earliest first. */
export function eventDays(talks: Talks): Day[] {
  const days = new Set<Day>()
  const histories = [...talks.rounds, ...talks.proposals, ...talks.outcomes]
  for (const { history } of histories) for (const step of history) days.add(step.date)
  for (const { status, end } of talks.rounds) if (status === 'held' && end !== undefined) days.add(end)
  for (const { responses, provisions } of talks.proposals) {
    for (const response of responses ?? []) days.add(response.date)
    for (const provision of provisions ?? []) if (provision.from !== undefined) days.add(provision.from)
  }
  for (const record of talks.attendance) days.add(record.date)
  for (const record of talks.positions) days.add(record.date)
  const { from, to } = talks.dataset.coverage
  return [...days].filter((day) => day >= from && day <= to).toSorted()
}

function byKnownFrom(a: { knownFrom: Day }, b: { knownFrom: Day }): number {
  return a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0
}

function withoutUnknownPredecessor(proposal: ProposalAt, known: ReadonlySet<string>): ProposalAt {
  if (proposal.supersedes === undefined || known.has(proposal.supersedes)) return proposal
  const { supersedes: _, ...rest } = proposal
  return rest
}

function withoutUnknownRound(outcome: OutcomeAt, known: ReadonlyMap<string, RoundAt>): OutcomeAt {
  if (outcome.round === undefined || known.has(outcome.round)) return outcome
  const { round: _, ...rest } = outcome
  return rest
}
