/** The run-up to a round, day by day: a few columns that tell how each party's attendance came about. */
import type { AttendanceAt, RoundAt, TalksAt } from '../asof/index.ts'
import type { Attendance, Day } from '../records.ts'

export interface LaneDay {
  day: Day
  /** The day lies after the as-of day: it is only named, and nothing is known of it. */
  ahead: boolean
}

export interface Lane {
  state: AttendanceAt
  /** By column: the last record of that day, or null where nothing changed on it. */
  cells: (Attendance | null)[]
  /** The column from which on something is known; columns before it are blank. */
  from: number
}

export interface Lanes {
  days: LaneDay[]
  lanes: Lane[]
}

/**
 * Lanes of a round for as many as `most` days: the latest on which a party's attendance changed, the as-of day, and the
 * day for which the round is named where it lies ahead. Parties stand in the order negotiators, mediators, hosts,
 * observers, then in the talks' own; those of which nothing is reported have no lane.
 */
export function roundLanes(at: TalksAt, round: RoundAt, most = 6): Lanes {
  const states = [...(at.attendance.get(round.id)?.values() ?? [])].toSorted(
    (a, b) => roleRank[a.role] - roleRank[b.role],
  )
  const known = new Set(states.flatMap((state) => state.history.map((record) => record.date)))
  const over = round.phase === 'held'
  if (!over) known.add(at.day)
  const named = round.start?.length === 10 && round.start > at.day ? round.start : undefined
  const past = [...known].toSorted().slice(named === undefined ? -most : 1 - most)
  const days = past.map((day) => ({ day, ahead: false }))
  if (named !== undefined) days.push({ day: named, ahead: true })
  return { days, lanes: states.map((state) => laneOf(state, past, days.length)) }
}

const roleRank = { negotiator: 0, mediator: 1, host: 2, observer: 3 } as const

function laneOf(state: AttendanceAt, past: readonly Day[], columns: number): Lane {
  const cells = Array.from({ length: columns }, (_, column) => {
    const day = past[column]
    return state.history.findLast((record) => record.date === day) ?? null
  })
  const [earliest] = past
  const before = earliest !== undefined && state.history.some((record) => record.date < earliest)
  const first = cells.findIndex((cell) => cell !== null)
  return { state, cells, from: before ? 0 : first === -1 ? columns : first }
}
