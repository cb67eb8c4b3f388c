import type { ReactNode } from 'react'
import type { AttendanceStatus } from '../../model/records.ts'
import styles from './AttendanceGlyph.module.css'

type Drawn = AttendanceStatus | 'not-reported'

const ring = <circle cx="8" cy="8" r="5.5" />

/** One drawing for each status of attendance: told apart by outline, never by colour. */
const glyphs: Record<Drawn, ReactNode> = {
  'not-invited': <path d="M2 4.5h12v7.5H2ZM3 14 13 2" />,
  invited: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.12" />,
  proposed: ring,
  unconfirmed: <path d="M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2M8 12.4v.3" />,
  conditional: (
    <>
      {ring}
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11Z" data-filled />
    </>
  ),
  confirmed: (
    <>
      {ring}
      <circle cx="8" cy="8" r="2.6" data-filled />
    </>
  ),
  travelling: <path d="M2 8h11.5M9.25 3.75 13.5 8l-4.25 4.25" />,
  attended: (
    <>
      <circle cx="8" cy="8" r="6" data-filled />
      <path d="m5.2 8.2 2 2 3.7-4" data-knockout />
    </>
  ),
  declined: (
    <>
      {ring}
      <path d="m5.75 5.75 4.5 4.5M10.25 5.75l-4.5 4.5" />
    </>
  ),
  withdrew: <path d="M6 2.75 2.75 6 6 9.25M2.75 6h6.5a3.75 3.75 0 0 1 0 7.5H6.5" />,
  absent: (
    <>
      {ring}
      <path d="M5.25 8h5.5" />
    </>
  ),
  'not-reported': <path d="M5.5 8h.01M8 8h.01M10.5 8h.01" data-faint />,
}

/** The sign of an attendance status. Always beside its word or in something labelled, so it is silent by itself. */
export function AttendanceGlyph({ status }: { status: Drawn }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true">
      {glyphs[status]}
    </svg>
  )
}
