import type { AttendanceAt, RoundAt } from '../../../model/asof/index.ts'
import { attendanceDetail, attendanceSentence } from '../../../model/rounds/words.ts'
import { referred } from '../../../model/talks.ts'
import { attendanceWords, NOT_REPORTED, roleWords } from '../../../model/words/statuses.ts'
import { AttendanceGlyph } from '../../../view/attendance/AttendanceGlyph.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { openAttendance } from '../openAttendance.ts'
import styles from './BoardGrid.module.css'

interface BoardCellProps {
  round: RoundAt
  party: string
  state: AttendanceAt | undefined
  column: number
  isTabStop: boolean
}

/** A party's attendance of a round: sign, word, role, and the condition in short; opens its evidence. */
export function BoardCell({ round, party, state, column, isTabStop }: BoardCellProps) {
  const at = useTalksAt()
  const place = {
    'data-cell': '',
    'data-round': round.id,
    'data-column': column,
    tabIndex: isTabStop ? 0 : -1,
  }
  if (state === undefined) {
    return (
      <td className={styles.cell}>
        <span className={styles.blank} {...place}>
          <AttendanceGlyph status="not-reported" />
          <span className={styles.spoken}>
            {referred(at.talks.partyById, party).name}: {NOT_REPORTED}
          </span>
        </span>
      </td>
    )
  }
  const detail = attendanceDetail(state)
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.status}
        aria-label={attendanceSentence(at, state)}
        onClick={() => openAttendance(at, round, state.latest)}
        {...place}
      >
        <span className={styles.word}>
          <AttendanceGlyph status={state.status} />
          {attendanceWords[state.status]}
        </span>
        <span className={styles.facts}>{roleWords[state.role]}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </button>
    </td>
  )
}
