/** Who was expected at a round, as it was known on a day. */
import type { Attendance, AttendanceStatus, Day, PartyRole } from '../records.ts'
import type { Talks } from '../talks.ts'
import { withEvidenceAt } from './evidence.ts'

export interface AttendanceAt {
  round: string
  party: string
  role: PartyRole
  status: AttendanceStatus
  /** The day from which the latest status was known. */
  since: Day
  /** What must happen first, while the status is `conditional`. */
  condition?: string
  /** The latest head of delegation that any record named. */
  head?: string
  latest: Attendance
  /** Every record known by the day, earliest first. */
  history: Attendance[]
}

/** Attendance by round, then by party. A party without an entry is one of which nothing is reported. */
export type AttendanceByRound = ReadonlyMap<string, ReadonlyMap<string, AttendanceAt>>

/** Folds the attendance records dated on or before `day`. */
export function attendanceAt(talks: Talks, day: Day): AttendanceByRound {
  const histories = new Map<string, Map<string, Attendance[]>>()
  for (const record of talks.attendance) {
    if (record.date > day) break
    const parties = histories.get(record.round) ?? new Map<string, Attendance[]>()
    const history = parties.get(record.party) ?? []
    history.push(withEvidenceAt(talks, day, record))
    parties.set(record.party, history)
    histories.set(record.round, parties)
  }
  const byRound = new Map<string, ReadonlyMap<string, AttendanceAt>>()
  for (const [round, parties] of histories) {
    const byParty = new Map<string, AttendanceAt>()
    for (const party of talks.parties) {
      const state = fold(parties.get(party.id) ?? [])
      if (state) byParty.set(party.id, state)
    }
    byRound.set(round, byParty)
  }
  return byRound
}

function fold(history: Attendance[]): AttendanceAt | undefined {
  const latest = history.at(-1)
  if (latest === undefined) return undefined
  const state: AttendanceAt = {
    round: latest.round,
    party: latest.party,
    role: latest.role,
    status: latest.status,
    since: latest.date,
    latest,
    history,
  }
  if (latest.status === 'conditional' && latest.condition !== undefined) state.condition = latest.condition
  const head = history.findLast((record) => record.head !== undefined)?.head
  if (head !== undefined) state.head = head
  return state
}
