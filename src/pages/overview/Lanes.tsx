import type { AttendanceAt, RoundAt, TalksAt } from '../../model/asof/index.ts'
import { openCondition } from '../../model/headline/expected.ts'
import type { Lane, Lanes as RoundLanes } from '../../model/overview/lanes.ts'
import type { Attendance } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay, nearDay, tightDay } from '../../model/words/days.ts'
import { attendanceWords, roleWords } from '../../model/words/statuses.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { AttendanceGlyph } from '../../view/attendance/AttendanceGlyph.tsx'
import { openEvidence } from '../../view/evidence/open.ts'
import { PartyName } from '../../view/PartyName.tsx'
import styles from './Lanes.module.css'

interface LanesProps {
  at: TalksAt
  round: RoundAt
  lanes: RoundLanes
}

/** One line a party: how its attendance came about, day by day, and where it stands at the as-of day. */
export function Lanes({ at, round, lanes: { days, lanes } }: LanesProps) {
  if (lanes.length === 0) return <p className={styles.none}>No attendance is reported for this round.</p>
  return (
    <div className={styles.frame}>
      <table className={styles.lanes}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Party</VisuallyHidden>
            </th>
            {days.map(({ day, ahead }) => (
              <th key={day} scope="col" className={styles.day} data-now={day === at.day || undefined}>
                {tightDay(day, at.day)}
                {ahead && <VisuallyHidden> (the day named)</VisuallyHidden>}
              </th>
            ))}
            <th scope="col" className={styles.now}>
              as of {nearDay(at.day, at.day)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.state.party}>
              <th scope="row">
                <PartyName party={lane.state.party} />
              </th>
              {days.map(({ day, ahead }, column) => (
                <td key={day} className={ahead ? styles.ahead : styles.cell}>
                  {!ahead && column >= lane.from && (
                    <Cell at={at} lane={lane} column={column} round={round} />
                  )}
                </td>
              ))}
              <td className={styles.now}>
                <Status at={at} state={lane.state} round={round} />
                <small>{detailOf(at, lane.state)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ at, lane, column, round }: { at: TalksAt; lane: Lane; column: number; round: RoundAt }) {
  const record = lane.cells[column]
  if (!record) return <span className={styles.run} />
  const party = referred(at.talks.partyById, record.party).name
  return (
    <button
      type="button"
      className={styles.step}
      title={`${attendanceWords[record.status]}: ${record.note}`}
      aria-label={`${party}, ${longDay(record.date)}: ${attendanceWords[record.status]}. Evidence`}
      onClick={() => openRecord(party, round, record)}
    >
      <AttendanceGlyph status={record.status} />
    </button>
  )
}

/** The status at the as-of day as a word, which opens the evidence of the record it comes from. */
function Status({ at, state, round }: { at: TalksAt; state: AttendanceAt; round: RoundAt }) {
  const party = referred(at.talks.partyById, state.party).name
  return (
    <button
      type="button"
      className={styles.status}
      data-open={isOpen(state) || undefined}
      aria-label={`${party}: ${attendanceWords[state.status]} since ${longDay(state.since)}. Evidence`}
      onClick={() => openRecord(party, round, state.latest)}
    >
      <span className={styles.statusSign}>
        <AttendanceGlyph status={state.status} />
      </span>
      {attendanceWords[state.status]}
    </button>
  )
}

function openRecord(party: string, round: RoundAt, record: Attendance) {
  openEvidence({
    title: `${party}, ${round.title}: ${attendanceWords[record.status]}, ${longDay(record.date)}`,
    note: record.condition ? `${record.note} Condition: ${record.condition}` : record.note,
    sources: record.sources,
    quotes: record.quotes,
  })
}

function isOpen({ status }: AttendanceAt): boolean {
  return status === 'conditional' || status === 'unconfirmed'
}

function detailOf(at: TalksAt, state: AttendanceAt): string {
  const condition = openCondition(state)
  if (condition !== undefined)
    return state.status === 'conditional' ? condition : `last stated condition: ${condition}`
  if (state.head !== undefined) return `delegation under ${referred(at.talks.speakerById, state.head).name}`
  return state.role === 'negotiator' ? '' : roleWords[state.role]
}
