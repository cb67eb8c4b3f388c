import { memo, useId } from 'react'
import { addDays } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import type { WeekCount } from '../../model/tally.ts'
import { shapePath } from '../../ui/shapes.ts'
import styles from './Timeline.module.css'
import { LABEL_ROOM, type TimeScale, ticks } from './timescale.ts'

/** Where the bars stand, where the rounds lie, and how high the whole is, in pixels. */
const BARS = 30
const ROUNDS = 38
const HEIGHT = 46

interface TimelineDrawingProps {
  scale: TimeScale
  width: number
  weeks: readonly WeekCount[]
  /** First days of the rounds held. */
  held: readonly Day[]
  /** The dates chosen, or null for all. */
  span: { from: Day; to: Day } | null
}

/** Bars of quotes by week, those of the chosen parties darker, and a mark for each round held. */
export function TimelineDrawing({ scale, width, weeks, held, span }: TimelineDrawingProps) {
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.drawing}>
      <Ticks scale={scale} width={width} />
      <Bars scale={scale} width={width} weeks={weeks} />
      <Rounds scale={scale} held={held} />
      {span && <Veils left={scale.x(span.from)} right={scale.x(addDays(span.to, 1))} width={width} />}
    </svg>
  )
}

const Ticks = memo(function Ticks({ scale, width }: Pick<TimelineDrawingProps, 'scale' | 'width'>) {
  return (
    <>
      {ticks(scale, width, LABEL_ROOM).map((tick) => (
        <line
          key={tick.day}
          className={styles.tick}
          x1={crisp(scale.x(tick.day))}
          x2={crisp(scale.x(tick.day))}
          y1={tick.isYear ? 0 : BARS}
          y2={HEIGHT}
        />
      ))}
      <line className={styles.ground} x1={0} x2={width} y1={BARS + 0.5} y2={BARS + 0.5} />
    </>
  )
})

/** Two paths for all weeks: a drag redraws nothing of them, a change of parties only the darker one. */
const Bars = memo(function Bars({ scale, width, weeks }: Omit<TimelineDrawingProps, 'held' | 'span'>) {
  const busiest = Math.max(1, ...weeks.map((week) => week.all))
  const first = weeks[0]?.monday
  const start = first === undefined ? 0 : scale.x(first)
  const step = first === undefined ? 0 : scale.x(addDays(first, 7)) - start
  const bars = (kind: 'all' | 'chosen') =>
    weeks
      .map((week, place) => {
        const height = (week[kind] / busiest) * (BARS - 2)
        if (height === 0) return ''
        const x = Math.max(0, start + place * step)
        const end = Math.min(width, start + (place + 1) * step)
        const across = Math.max(0.5, end - x - 1)
        return `M${rounded(x)} ${BARS}v${rounded(-height)}h${rounded(across)}v${rounded(height)}z`
      })
      .join('')
  return (
    <>
      <path className={styles.rest} d={bars('all')} />
      <path className={styles.bar} d={bars('chosen')} />
    </>
  )
})

/**
 * A mark at each vertex of one path that is not seen itself: each is drawn over the one before it, as elements of
 * their own would be, and those would be a tenth of all elements of a page.
 */
const Rounds = memo(function Rounds({ scale, held }: Pick<TimelineDrawingProps, 'scale' | 'held'>) {
  const id = useId()
  const places = [...new Set(held)].map((day) => `${rounded(scale.x(day))} ${ROUNDS}`)
  if (places.length === 0) return null
  const mark = `url(#${id})`
  return (
    <>
      <marker id={id} className={styles.mark} markerUnits="userSpaceOnUse">
        <path className={styles.round} d={shapePath('diamond', 0, 0, 6)} />
      </marker>
      <path
        className={styles.rounds}
        d={`M${places.join('L')}h0`}
        markerStart={mark}
        markerMid={mark}
        markerEnd={mark}
      />
    </>
  )
})

/** Dims what lies outside the dates chosen. */
function Veils({ left, right, width }: { left: number; right: number; width: number }) {
  return (
    <>
      <rect className={styles.veil} x={0} y={0} width={left} height={HEIGHT} />
      <rect className={styles.veil} x={right} y={0} width={Math.max(0, width - right)} height={HEIGHT} />
      <rect className={styles.span} x={left} y={0.5} width={Math.max(1, right - left)} height={HEIGHT - 1} />
    </>
  )
}

/** To a hundredth of a pixel, which keeps paths short. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100
}

/** On the middle of a pixel, where a line of one pixel is sharp. */
function crisp(x: number): number {
  return Math.round(x) + 0.5
}
