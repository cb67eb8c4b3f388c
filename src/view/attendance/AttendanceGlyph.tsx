import type { AttendanceStatus } from '../../model/records.ts'
import styles from './AttendanceGlyph.module.css'

type Drawn = AttendanceStatus | 'not-reported'

const RING = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11'

/** Lines of each sign on a 16 × 16 grid. Signs differ in outline, so that they hold without colour. */
const lines: Record<Drawn, string> = {
  'not-invited': 'M1.75 4.5h12.5v7.5H1.75ZM2.75 14 13.25 2',
  invited: 'M1.75 4h12.5v8H1.75ZM1.75 4.5 8 9l6.25-4.5',
  proposed: RING,
  unconfirmed: 'M5.25 5.75a2.75 2.75 0 1 1 4 2.45c-.8.45-1.25.95-1.25 1.9M8 12.6v.4',
  conditional: RING,
  confirmed: RING,
  travelling: 'M2 8h11.5M9.25 3.75 13.5 8l-4.25 4.25',
  attended: 'm2.75 8.5 3.5 3.5 7-7.75',
  declined: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  withdrew: 'M13.75 12.5V8.75a3 3 0 0 0-3-3H2.5M6.5 1.75l-4 4 4 4',
  absent: `${RING}M4.5 8h7`,
  'not-reported': '',
}

/** Filled parts. */
const fills: Partial<Record<Drawn, string>> = {
  conditional: 'M8 2.5a5.5 5.5 0 0 1 0 11Z',
  confirmed: 'M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5',
  'not-reported': 'M8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2',
}

/** The sign of an attendance status. Always beside its word or in something labelled, so it is silent by itself. */
export function AttendanceGlyph({ status }: { status: Drawn }) {
  const fill = fills[status]
  return (
    <svg className={styles.glyph} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines[status]} />
      {fill && <path className={styles.fill} d={fill} />}
    </svg>
  )
}
