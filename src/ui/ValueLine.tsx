import type { ReactNode } from 'react'
import styles from './ValueLine.module.css'

export interface LineMark {
  key: string
  /** 0 to 100. */
  at: number
  sign: ReactNode
}

interface ValueLineProps {
  /** Where the line's labelled points lie, 0 to 100. */
  ticks: readonly number[]
  /** Marks above the line; those that would cover one another are stacked. */
  above: readonly LineMark[]
  /** Marks below the line, drawn as pointers to it. */
  below?: readonly LineMark[]
}

/** Points of the line that a mark needs so that its neighbour does not touch it. */
const ROOM = 8
/** Marks of one place that are drawn; the rest is counted. */
const MOST_STACKED = 4

/** A line from 0 to 100 with marks on it. A picture only: what it shows is said in words beside it. */
export function ValueLine({ ticks, above, below = [] }: ValueLineProps) {
  const upper = stacked(above)
  const lower = stacked(below)
  return (
    <span className={styles.line} aria-hidden="true">
      <Marks marks={upper} className={styles.above} />
      <span className={styles.axis}>
        {ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ insetInlineStart: `${tick}%` }} />
        ))}
      </span>
      {below.length > 0 && <Marks marks={lower} className={styles.below} />}
    </span>
  )
}

interface Stacked extends LineMark {
  level: number
}

function Marks({ marks, className }: { marks: readonly Stacked[]; className: string | undefined }) {
  const levels = 1 + Math.max(0, ...marks.map(({ level }) => level))
  const drawn = marks.filter(({ level }) => level < MOST_STACKED)
  const hidden = marks.length - drawn.length
  const rows = Math.min(levels, MOST_STACKED) + (hidden > 0 ? 1 : 0)
  return (
    <span className={className} style={{ blockSize: `calc(${rows} * var(--mark-size))` }}>
      {drawn.map(({ key, at, level, sign }) => (
        <span
          key={key}
          className={styles.mark}
          style={{
            insetInlineStart: `${at}%`,
            [className === styles.below ? 'top' : 'bottom']: `calc(${level} * var(--mark-size))`,
          }}
        >
          {sign}
        </span>
      ))}
      {hidden > 0 && <span className={styles.hidden} data-hidden={`+${hidden}`} />}
    </span>
  )
}

/** Gives each mark the lowest level on which it covers no other. */
function stacked(marks: readonly LineMark[]): Stacked[] {
  const ends: number[] = []
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.at)
      const level = free === -1 ? ends.length : free
      ends[level] = mark.at + ROOM
      return { ...mark, level }
    })
}
