import { memo } from 'react'
import { counted } from '../../../model/words/lists.ts'
import styles from './BoardGrid.module.css'

interface TrackRowProps {
  title: string
  count: number
  index: number
  start: number
  /** Whether it stays below the header while its rounds go by. */
  isStuck: boolean
  columns: number
  measure: (element: Element | null) => void
}

/** The name of a track above its rounds. */
export const TrackRow = memo(({ title, count, index, start, isStuck, columns, measure }: TrackRowProps) => (
  <tr
    ref={measure}
    aria-rowindex={index + 2}
    data-index={index}
    className={isStuck ? styles.stuckTrack : styles.track}
    style={isStuck ? undefined : { transform: `translateY(${start}px)` }}
  >
    <th scope="rowgroup" colSpan={columns} className={styles.trackName}>
      {title} <span className={styles.trackCount}>{counted(count, 'round')}</span>
    </th>
  </tr>
))
