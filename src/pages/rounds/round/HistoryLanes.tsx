import { type CSSProperties, useId, useRef } from 'react'
import type { RoundAt } from '../../../model/asof/index.ts'
import type { Attendance, Day } from '../../../model/records.ts'
import { type HistoryLane, historyOf } from '../../../model/rounds/lanes.ts'
import { referred } from '../../../model/talks.ts'
import { longDay, tightDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { attendanceWords, roleWords } from '../../../model/words/statuses.ts'
import { Scroller } from '../../../ui/Scroller.tsx'
import { AttendanceGlyph } from '../../../view/attendance/AttendanceGlyph.tsx'
import { ExportMenu } from '../../../view/export/ExportMenu.tsx'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { openAttendance } from '../openAttendance.ts'
import styles from './HistoryLanes.module.css'

/** Attendance as it came about: a lane a party, a column a day with news, each step with its word and condition. */
export function HistoryLanes({ round }: { round: RoundAt }) {
  const id = useId()
  const captionId = useId()
  const content = useRef<HTMLDivElement>(null)
  const at = useTalksAt()
  const { days, lanes } = historyOf(at, round)
  const named = round.start?.length === 10 && round.start > at.day ? round.start : undefined
  return (
    <section className={styles.block} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>Attendance</h2>
        {lanes.length > 0 && (
          <p className={styles.aside}>
            {counted(lanes.length, 'party', 'parties')} reported; every step opens its evidence
          </p>
        )}
        {lanes.length > 0 && (
          <span className={styles.menu}>
            <ExportMenu title={`Attendance, ${round.title}`} content={content} strip="none" isSmall />
          </span>
        )}
      </header>
      {lanes.length === 0 ? (
        <p className={styles.none}>
          No attendance is reported for this round. That does not mean that nobody came.
        </p>
      ) : (
        <div ref={content} data-exported={`Attendance, ${round.title}`}>
          <Scroller className={styles.scroller} labelledBy={captionId}>
            <table
              className={styles.lanes}
              style={{ '--columns': days.length + (named === undefined ? 0 : 1) } as CSSProperties}
            >
              <caption id={captionId} className={styles.spoken}>
                What was known of each party, day by day
              </caption>
              <thead>
                <tr>
                  <th scope="col" className={styles.party}>
                    <span className={styles.spoken}>Party and role</span>
                  </th>
                  {days.map((day) => (
                    <th key={day} scope="col" data-now={day === at.day || undefined}>
                      {tightDay(day, round.start ?? at.day)}
                    </th>
                  ))}
                  {named !== undefined && (
                    <th scope="col" className={styles.ahead}>
                      {tightDay(named, at.day)}
                      <span className={styles.spoken}> (the day named)</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {lanes.map((lane) => (
                  <Lane
                    key={lane.state.party}
                    round={round}
                    lane={lane}
                    days={days}
                    isAhead={named !== undefined}
                  />
                ))}
              </tbody>
            </table>
          </Scroller>
        </div>
      )}
    </section>
  )
}

interface LaneProps {
  round: RoundAt
  lane: HistoryLane
  days: readonly Day[]
  isAhead: boolean
}

function Lane({ round, lane, days, isAhead }: LaneProps) {
  return (
    <tr>
      <th scope="row" className={styles.party}>
        <PartyName party={lane.state.party} />
        <span className={styles.role}>{roleWords[lane.state.role]}</span>
      </th>
      {days.map((day, column) => (
        <td
          key={day}
          data-begun={column >= lane.from || undefined}
          data-first={column === lane.from || undefined}
        >
          {lane.cells[column]?.map((record) => (
            <Step key={`${record.status} ${record.note}`} round={round} record={record} />
          ))}
        </td>
      ))}
      {isAhead && <td className={styles.ahead} />}
    </tr>
  )
}

function Step({ round, record }: { round: RoundAt; record: Attendance }) {
  const at = useTalksAt()
  const { name } = referred(at.talks.partyById, record.party)
  const words = attendanceWords[record.status]
  const detail = record.condition ?? (record.level === 'lower' ? 'below the level of the round' : undefined)
  return (
    <button
      type="button"
      className={styles.step}
      title={record.note}
      aria-label={`${name}, ${longDay(record.date)}: ${words}${detail === undefined ? '' : `. ${detail}`}. Evidence`}
      onClick={() => openAttendance(at, round, record)}
    >
      <span className={styles.word}>
        <AttendanceGlyph status={record.status} />
        {words}
      </span>{' '}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  )
}
