import { AttendanceGlyph } from '../../view/attendance/AttendanceGlyph.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { statusWords } from '../slides/attendance.ts'
import type { Shape } from '../slides/geometry.ts'
import type { SlideBody } from '../slides/index.ts'
import styles from './AttendanceBody.module.css'

type Attendance = Extract<SlideBody, { kind: 'attendance' }>

/** One line a party: its status as sign and word, and its condition or who leads its delegation. */
export function AttendanceBody({ body, shape }: { body: Attendance; shape: Shape }) {
  return (
    <>
      {body.told && <p className={styles.told}>{body.told}</p>}
      {body.rows.length === 0 && body.told === '' && (
        <p className={styles.told}>No attendance is reported for this round.</p>
      )}
      <ul className={styles.rows} data-shape={shape}>
        {body.rows.map(({ party, status, detail }) => (
          <li key={party} className={styles.row} data-open={isOpen(status) || undefined}>
            <span className={styles.party}>
              <PartyName party={party} />
            </span>
            <span className={styles.sign}>
              <AttendanceGlyph status={status} />
            </span>
            <span>
              <b className={styles.status}>{statusWords(status)}</b>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function isOpen(status: Attendance['rows'][number]['status']): boolean {
  return status === 'conditional' || status === 'unconfirmed'
}
