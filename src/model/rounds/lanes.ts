/** How each party's attendance of a round came about: one lane a party, one column a day on which something became known. */
import type { AttendanceAt, RoundAt, TalksAt } from '../asof/index.ts'
import type { Attendance, Day, PartyRole } from '../records.ts'

export interface HistoryLane {
  state: AttendanceAt
  /** Records by column; empty where nothing became known of the party on that day. */
  cells: Attendance[][]
  /** The first column with a record. */
  from: number
}

export interface History {
  /** Days on which anything became known of anyone's attendance, earliest first. */
  days: Day[]
  lanes: HistoryLane[]
}

const rank: Record<PartyRole, number> = { negotiator: 0, mediator: 1, host: 2, observer: 3 }

/** Parties by role (negotiators, mediators, hosts, observers), then in the talks' own order. */
export function historyOf(at: TalksAt, round: Pick<RoundAt, 'id'>): History {
  const states = [...(at.attendance.get(round.id)?.values() ?? [])].toSorted(
    (a, b) => rank[a.role] - rank[b.role],
  )
  const days = [...new Set(states.flatMap(({ history }) => history.map(({ date }) => date)))].toSorted()
  const lanes = states.map((state) => {
    const cells = days.map((day) => state.history.filter(({ date }) => date === day))
    return { state, cells, from: cells.findIndex((records) => records.length > 0) }
  })
  return { days, lanes }
}

export interface Delegation {
  party: string
  head?: string
  /** Others named by the latest record that names any, without the head. */
  members: string[]
  /** The record that names them. */
  record: Attendance
}

/** Who was named to lead and to take part, for each party of which anyone was. */
export function delegationsOf(at: TalksAt, round: Pick<RoundAt, 'id'>): Delegation[] {
  return historyOf(at, round).lanes.flatMap(({ state }): Delegation[] => {
    const record = state.history.findLast(({ head, delegation }) => head ?? delegation)
    if (record === undefined) return []
    const listed = state.history.findLast(({ delegation }) => delegation !== undefined)?.delegation ?? []
    const members = listed.filter((speaker) => speaker !== state.head)
    return [{ party: state.party, ...(state.head !== undefined && { head: state.head }), members, record }]
  })
}
