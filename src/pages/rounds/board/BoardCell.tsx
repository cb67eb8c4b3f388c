import type { AttendanceAt, RoundAt, TalksAt } from '../../../model/asof/index.ts'
import { attendanceDetail, attendanceSentence } from '../../../model/rounds/words.ts'
import { referred } from '../../../model/talks.ts'
import { attendanceWords, NOT_REPORTED, roleWords } from '../../../model/words/statuses.ts'
import { AttendanceGlyph } from '../../../view/attendance/AttendanceGlyph.tsx'
import { openAttendance } from '../openAttendance.ts'
import styles from './BoardGrid.module.css'

interface BoardCellProps {
  at: TalksAt
  round: RoundAt
  party: string
  state: AttendanceAt | undefined
  column: number
  isTabStop: boolean
}

/** A party's attendance of a round: sign, word, role, and the condition in short; opens its evidence. */
export function BoardCell({ at, round, party, state, column, isTabStop }: BoardCellProps) {
  const place = {
    'data-cell': '',
    'data-round': round.id,
    'data-column': column,
    tabIndex: isTabStop ? 0 : -1,
  }
  if (state === undefined) {
    return (
      <td
        className={styles.blank}
        aria-label={`${referred(at.talks.partyById, party).name}: ${NOT_REPORTED}`}
        {...place}
      />
    )
  }
  const detail = attendanceDetail(state)
  return (
    <td>
      <button
        type="button"
        className={styles.status}
        aria-label={attendanceSentence(at, state)}
        onClick={() => openAttendance(at, round, state.latest)}
        {...place}
      >
        <AttendanceGlyph status={state.status} />
        {attendanceWords[state.status]} <small>{roleWords[state.role]}</small>{' '}
        {detail !== undefined && <small className={styles.detail}>{detail}</small>}
      </button>
    </td>
  )
}
