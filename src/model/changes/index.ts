/**
 * What became known between two days: every step dated after the earlier day, up to and including the later one,
 * with where things had stood before.
 */
import type { AttendanceAt, OutcomeAt, ProposalAt, ProvisionAt, RoundAt, TalksAt } from '../asof/index.ts'
import { positionAt } from '../asof/index.ts'
import type { Attendance, Day, OutcomeStep, Position, ProposalStep, Response, RoundStep } from '../records.ts'
import { differs } from '../scale.ts'

export {
  type ChangeLine,
  changeLines,
  type Section,
  sections,
  sectionTitles,
} from './sections.ts'

interface Change<State, Step> {
  /** As it stood at the earlier day; missing where nothing was known of it. */
  was?: State
  /** As it stands at the later day. */
  now: State
  /** What became known in between, earliest first. */
  steps: Step[]
}

/** A round of which something became known, or which ended. */
export type RoundChange = Change<RoundAt, RoundStep>

export interface AttendanceChange extends Change<AttendanceAt, Attendance> {
  round: RoundAt
}

export interface ProposalChange extends Change<ProposalAt, ProposalStep> {
  responses: Response[]
  provisions: ProvisionAt[]
}

export type OutcomeChange = Change<OutcomeAt, OutcomeStep>

export interface PositionChange extends Change<Position, Position> {
  /** Points of the issue's own line, below zero towards 0; missing for a first position. */
  by?: number
  /** `moved` from 10 points on: less is within what coding can tell. */
  kind: 'first' | 'moved' | 'restated'
}

export interface QuoteCount {
  party: string
  count: number
}

export interface Changes {
  /** Changes are those after this day. */
  since: Day
  /** The last day whose records count. */
  day: Day
  /** Latest first. */
  rounds: RoundChange[]
  /** Round by round in the order of their latest news, and within one by party. */
  attendance: AttendanceChange[]
  /** Latest first. */
  proposals: ProposalChange[]
  /** In the talks' own order of issues, then of parties. */
  positions: PositionChange[]
  /** Latest first. */
  outcomes: OutcomeChange[]
  /** Quotes said in between, for each party that said any. */
  quotes: QuoteCount[]
}

/**
 * Compares the talks as known on two days. Nothing has changed where `before` is not the earlier of them; nothing
 * dated after `after` can be in it, since it is read from what was known then.
 */
export function changesBetween(before: TalksAt, after: TalksAt): Changes {
  const since = before.day
  const isNew = (record: { date: Day }) => record.date > since && record.date <= after.day
  return {
    since,
    day: after.day,
    rounds: latestFirst(roundChanges(before, after, isNew)),
    attendance: attendanceChanges(before, after, isNew),
    proposals: latestFirst(proposalChanges(before, after, isNew)),
    positions: positionChanges(after, since, isNew),
    outcomes: latestFirst(outcomeChanges(before, after, isNew)),
    quotes: quoteCounts(after, isNew),
  }
}

/** Changes that concern any of these parties, all where none is named; a round concerns those reported in it. */
export function filterChanges(changes: Changes, after: TalksAt, parties: readonly string[]): Changes {
  if (parties.length === 0) return changes
  const concerns = (...ids: readonly string[]) => ids.some((id) => parties.includes(id))
  return {
    ...changes,
    rounds: changes.rounds.filter(({ now }) => concerns(...(after.attendance.get(now.id)?.keys() ?? []))),
    attendance: changes.attendance.filter(({ now }) => concerns(now.party)),
    proposals: changes.proposals.filter(({ now, responses }) =>
      concerns(...now.authors, ...now.recipients, ...responses.map(({ party }) => party)),
    ),
    positions: changes.positions.filter(({ now }) => concerns(now.party)),
    outcomes: changes.outcomes.filter(({ now }) => concerns(...now.parties)),
    quotes: changes.quotes.filter(({ party }) => concerns(party)),
  }
}

/** How many things changed; quotes are not counted among them. */
export function countChanges(changes: Changes): number {
  const { rounds, attendance, proposals, positions, outcomes } = changes
  return rounds.length + attendance.length + proposals.length + positions.length + outcomes.length
}

type IsNew = (record: { date: Day }) => boolean

function roundChanges(before: TalksAt, after: TalksAt, isNew: IsNew): RoundChange[] {
  return after.rounds.flatMap((now) => {
    const was = before.roundById.get(now.id)
    const steps = now.history.filter(isNew)
    const hasEnded = now.end !== undefined && isNew({ date: now.end })
    return steps.length > 0 || hasEnded ? [changeOf(was, now, steps)] : []
  })
}

function attendanceChanges(before: TalksAt, after: TalksAt, isNew: IsNew): AttendanceChange[] {
  const changes = after.rounds.flatMap((round) =>
    [...(after.attendance.get(round.id)?.values() ?? [])].flatMap((now) => {
      const steps = now.history.filter(isNew)
      const was = before.attendance.get(round.id)?.get(now.party)
      return steps.length > 0 ? [{ ...changeOf(was, now, steps), round }] : []
    }),
  )
  const latest = new Map<string, Day>()
  for (const { round, now } of changes) {
    const day = latest.get(round.id)
    if (day === undefined || day < now.since) latest.set(round.id, now.since)
  }
  const newsOf = (change: AttendanceChange) => latest.get(change.round.id) ?? ''
  return changes.toSorted((a, b) => descending(newsOf(a), newsOf(b)) || descending(a.round.id, b.round.id))
}

function proposalChanges(before: TalksAt, after: TalksAt, isNew: IsNew): ProposalChange[] {
  return after.proposals.flatMap((now) => {
    const steps = now.history.filter(isNew)
    const responses = now.responses.filter(isNew)
    const provisions = now.provisions.filter(({ knownFrom }) => isNew({ date: knownFrom }))
    const was = before.proposalById.get(now.id)
    const changed = steps.length + responses.length + provisions.length > 0
    return changed ? [{ ...changeOf(was, now, steps), responses, provisions }] : []
  })
}

function outcomeChanges(before: TalksAt, after: TalksAt, isNew: IsNew): OutcomeChange[] {
  const earlier = new Map(before.outcomes.map((outcome) => [outcome.id, outcome]))
  return after.outcomes.flatMap((now) => {
    const steps = now.history.filter(isNew)
    return steps.length > 0 ? [changeOf(earlier.get(now.id), now, steps)] : []
  })
}

function positionChanges(after: TalksAt, since: Day, isNew: IsNew): PositionChange[] {
  return after.talks.issues.flatMap((issue) => {
    const stances = after.positions.get(issue.id)
    return after.talks.parties.flatMap((party): PositionChange[] => {
      const stance = stances?.get(party.id)
      const steps = stance?.history.filter(isNew) ?? []
      if (stance === undefined || steps.length === 0) return []
      const was = positionAt(stance.history, since)
      const now = stance.current
      if (was === undefined) return [{ now, steps, kind: 'first' }]
      const kind = differs(was.value, now.value) ? 'moved' : 'restated'
      return [{ was, now, steps, by: now.value - was.value, kind }]
    })
  })
}

function quoteCounts(after: TalksAt, isNew: IsNew): QuoteCount[] {
  const said = after.quotes.filter(isNew)
  return after.talks.parties.flatMap(({ id }) => {
    const count = said.filter((quote) => quote.party === id).length
    return count > 0 ? [{ party: id, count }] : []
  })
}

function changeOf<State, Step>(was: State | undefined, now: State, steps: Step[]): Change<State, Step> {
  return { ...(was !== undefined && { was }), now, steps }
}

/** The day of a change's latest news. */
export function newsDay(change: RoundChange | ProposalChange | OutcomeChange | AttendanceChange): Day {
  const days = [...change.steps.map(({ date }) => date)]
  if ('responses' in change) {
    days.push(...change.responses.map(({ date }) => date))
    days.push(...change.provisions.map(({ knownFrom }) => knownFrom))
  }
  if ('end' in change.now && change.now.end !== undefined) days.push(change.now.end)
  return days.toSorted().at(-1) ?? ''
}

function latestFirst<Any extends RoundChange | ProposalChange | OutcomeChange>(changes: Any[]): Any[] {
  return changes.toSorted((a, b) => descending(newsDay(a), newsDay(b)))
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}
