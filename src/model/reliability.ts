/** How often what was said of a party's attendance came about: counts of rounds, each with the rounds behind it. */
import type { AttendanceAt, RoundAt, TalksAt } from './asof/index.ts'
import { isHeld } from './asof/index.ts'
import { daysBetween, earlierOf } from './day.ts'
import type { Attendance, AttendanceStatus } from './records.ts'

/**
 * How a round at which a party was expected turned out for it, as known at the as-of day:
 * `unreported` where the round was held and no record says whether the party came; never counted as absent;
 * `not-held` where the round was called off or moved without a day, and the party had not said no before;
 * `open` where the round is still to come, under way or overdue.
 */
export type Turnout = 'attended' | 'absent' | 'declined' | 'withdrew' | 'unreported' | 'not-held' | 'open'

export const turnouts: readonly Turnout[] = [
  'attended',
  'absent',
  'declined',
  'withdrew',
  'unreported',
  'not-held',
  'open',
]

export interface Reliability {
  party: string
  /** Ids of rounds at which the party was expected, in the order of the rounds given. */
  expected: string[]
  /** The rounds of `expected`, each under exactly one turnout. */
  byTurnout: Record<Turnout, string[]>
  /** Of those expected at, rounds for which a delegation below the level of the round was named or came. */
  lowerLevel: string[]
  /** Of those expected at, rounds for which the party set a condition at any time. */
  conditional: string[]
  /** Of `conditional`, rounds that the party attended. */
  attendedAfterCondition: string[]
  /** Rounds that the party confirmed, with the whole days from the first proposal to its first confirmation. */
  confirmations: { round: string; days: number }[]
  /** Median of the days of `confirmations`; missing where the party is not known to have confirmed any. */
  medianDays?: number
  /** Rounds to which, by a record, the party was not invited. */
  notInvited: string[]
}

const EXPECTING: readonly AttendanceStatus[] = [
  'invited',
  'proposed',
  'unconfirmed',
  'conditional',
  'confirmed',
  'travelling',
  'attended',
  'declined',
  'withdrew',
]

/**
 * Reliability of each party that was expected at any of `rounds`, in the talks' own order. A party was expected at
 * a round once a record says that it was invited, proposed, or said or did anything about coming; one only
 * reported absent, or not invited, was not.
 */
export function reliabilityOf(at: TalksAt, rounds: readonly RoundAt[] = at.rounds): Reliability[] {
  return at.talks.parties.flatMap(({ id }) => {
    const reliability = ofParty(at, rounds, id)
    return reliability.expected.length > 0 ? [reliability] : []
  })
}

function ofParty(at: TalksAt, rounds: readonly RoundAt[], party: string): Reliability {
  const states = rounds.flatMap((round) => {
    const state = at.attendance.get(round.id)?.get(party)
    return state ? [{ round, state }] : []
  })
  const expected = states.filter(({ state }) => wasExpected(state))
  const idsWhere = (holds: (state: AttendanceAt, round: RoundAt) => boolean) =>
    expected.filter(({ round, state }) => holds(state, round)).map(({ round }) => round.id)
  const had = (state: AttendanceAt, holds: (record: Attendance) => boolean) => state.history.some(holds)
  const setCondition = (state: AttendanceAt) => had(state, ({ status }) => status === 'conditional')
  const confirmations = expected.flatMap(({ round, state }) => confirmationOf(round, state) ?? [])
  const medianDays = medianOf(confirmations.map(({ days }) => days))
  return {
    party,
    expected: expected.map(({ round }) => round.id),
    byTurnout: {
      attended: idsWhere((state, round) => turnoutOf(round, state) === 'attended'),
      absent: idsWhere((state, round) => turnoutOf(round, state) === 'absent'),
      declined: idsWhere((state, round) => turnoutOf(round, state) === 'declined'),
      withdrew: idsWhere((state, round) => turnoutOf(round, state) === 'withdrew'),
      unreported: idsWhere((state, round) => turnoutOf(round, state) === 'unreported'),
      'not-held': idsWhere((state, round) => turnoutOf(round, state) === 'not-held'),
      open: idsWhere((state, round) => turnoutOf(round, state) === 'open'),
    },
    lowerLevel: idsWhere((state) => had(state, ({ level }) => level === 'lower')),
    conditional: idsWhere(setCondition),
    attendedAfterCondition: idsWhere((state) => setCondition(state) && state.status === 'attended'),
    confirmations,
    ...(medianDays !== undefined && { medianDays }),
    notInvited: states.filter(({ state }) => state.status === 'not-invited').map(({ round }) => round.id),
  }
}

/** Whether a party was expected at a round, by what was known at the as-of day. */
export function wasExpected({ status, history }: AttendanceAt): boolean {
  return status !== 'not-invited' && history.some((record) => EXPECTING.includes(record.status))
}

/** How a round turned out for a party that was expected at it. */
export function turnoutOf(round: RoundAt, { status }: AttendanceAt): Turnout {
  switch (status) {
    case 'attended':
    case 'absent':
    case 'declined':
    case 'withdrew':
      return status
  }
  if (round.phase === 'held') return 'unreported'
  if (isHeld(round)) return 'open'
  const isMoved = round.phase === 'postponed' && round.start !== undefined
  return round.phase === 'proposed' || round.phase === 'scheduled' || isMoved ? 'open' : 'not-held'
}

function confirmationOf(round: RoundAt, state: AttendanceAt): { round: string; days: number } | undefined {
  const confirmed = state.history.find(({ status }) => status === 'confirmed' || status === 'travelling')
  const [first] = state.history
  if (confirmed === undefined || first === undefined) return undefined
  return {
    round: round.id,
    days: daysBetween(earlierOf(round.knownFrom, first.date), confirmed.date),
  }
}

/** The middle value, the mean of the two middle ones of an even number; undefined for none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}
