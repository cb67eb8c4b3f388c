import type { RoundAt, TalksAt } from '../../model/asof/index.ts'
import type { Attendance } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { attendanceWords } from '../../model/words/statuses.ts'
import { openEvidence } from '../../view/evidence/open.ts'

/** Shows the evidence of one record of attendance. */
export function openAttendance(at: TalksAt, round: RoundAt, record: Attendance): void {
  const { name } = referred(at.talks.partyById, record.party)
  openEvidence({
    title: `${name}, ${round.title}: ${attendanceWords[record.status]}, ${longDay(record.date)}`,
    note: record.condition === undefined ? record.note : `${record.note} Condition: ${record.condition}.`,
    sources: record.sources,
    quotes: record.quotes,
  })
}
