import { type KeyboardEvent, useMemo } from 'react'
import { isHeld } from '../../model/asof/index.ts'
import { addDays, daysBetween, earlierOf, laterOf } from '../../model/day.ts'
import { countByWeek } from '../../model/filters.ts'
import type { Day } from '../../model/records.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { shapePath } from '../../ui/shapes.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { setView } from '../store.ts'
import { useFilters, useTalksAt } from '../talks.tsx'
import styles from './Timeline.module.css'
import { ticks, timeScale } from './timescale.ts'
import { type Span, useBrush } from './useBrush.ts'

const BARS = 30
const ROUNDS = 38
const HEIGHT = 46
const LABEL_ROOM = 46

/** Quotes by week and rounds held, from the first day covered to the as-of day; a span of it can be chosen. */
export function Timeline() {
  const at = useTalksAt()
  const filters = useFilters()
  const [ref, width] = useWidth<HTMLDivElement>()
  const first = at.talks.dataset.coverage.from
  const scale = useMemo(() => timeScale(first, at.day, width), [first, at.day, width])
  const { party, from, to } = filters
  const weeks = useMemo(() => countByWeek({ party }, at.quotes, first, at.day), [party, at, first])
  const held = at.rounds.filter((round) => isHeld(round) && round.start !== undefined)
  const brush = useBrush(scale, { from, to }, (span) => setView(span, { replace: true }))
  const busiest = Math.max(1, ...weeks.map((week) => week.all))
  const start = from === null ? first : laterOf(from, first)
  const end = to === null ? at.day : earlierOf(to, at.day)
  const left = scale.x(start)
  const right = scale.x(addDays(end, 1))
  const isNarrowed = from !== null || to !== null

  return (
    <fieldset className={styles.timeline}>
      <legend className={styles.spoken}>Dates shown</legend>
      <p className={styles.spoken}>
        {counted(at.quotes.length, 'quote')} and {counted(held.length, 'round')} held from {longDay(first)} to{' '}
        {longDay(at.day)}. Most quotes in a week: {busiest}.
      </p>
      <div ref={ref} className={styles.track} {...brush}>
        <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.drawing}>
          {ticks(scale, width, LABEL_ROOM).map((tick) => (
            <line
              key={tick.day}
              className={tick.isYear ? styles.year : styles.tick}
              x1={crisp(scale.x(tick.day))}
              x2={crisp(scale.x(tick.day))}
              y1={tick.isYear ? 0 : BARS}
              y2={HEIGHT}
            />
          ))}
          <line className={styles.ground} x1={0} x2={width} y1={BARS + 0.5} y2={BARS + 0.5} />
          {weeks.map((week) => {
            const x = Math.max(0, scale.x(week.monday))
            const span = Math.max(0.5, Math.min(width, scale.x(addDays(week.monday, 7))) - x - 1)
            const all = (week.all / busiest) * (BARS - 2)
            const chosen = (week.chosen / busiest) * (BARS - 2)
            return (
              <g key={week.monday}>
                {all > chosen && (
                  <rect className={styles.rest} x={x} y={BARS - all} width={span} height={all} />
                )}
                {chosen > 0 && (
                  <rect className={styles.bar} x={x} y={BARS - chosen} width={span} height={chosen} />
                )}
              </g>
            )
          })}
          {held.map((round) => (
            <path
              key={round.id}
              className={styles.round}
              d={shapePath('diamond', scale.x(round.start ?? first), ROUNDS, 6)}
            />
          ))}
          {isNarrowed && (
            <>
              <rect className={styles.veil} x={0} y={0} width={Math.max(0, left)} height={HEIGHT} />
              <rect
                className={styles.veil}
                x={right}
                y={0}
                width={Math.max(0, width - right)}
                height={HEIGHT}
              />
              <rect
                className={styles.span}
                x={left}
                y={0.5}
                width={Math.max(1, right - left)}
                height={HEIGHT - 1}
              />
            </>
          )}
        </svg>
        <Handle
          label="First day shown"
          x={left}
          day={start}
          bounds={{ first, last: end }}
          whole={{ first, last: at.day }}
          isOpen={from === null}
          onMove={(day) => setView(settled({ from: day, to }, first, at.day), { replace: true })}
        />
        <Handle
          label="Last day shown"
          x={right}
          day={end}
          bounds={{ first: start, last: at.day }}
          whole={{ first, last: at.day }}
          isOpen={to === null}
          onMove={(day) => setView(settled({ from, to: day }, first, at.day), { replace: true })}
        />
      </div>
      <div className={styles.labels} aria-hidden="true">
        {ticks(scale, width - 24, LABEL_ROOM).map((tick) => (
          <span
            key={tick.day}
            className={tick.isYear ? styles.yearLabel : undefined}
            style={{ left: scale.x(tick.day) }}
          >
            {tick.words}
          </span>
        ))}
      </div>
    </fieldset>
  )
}

interface HandleProps {
  label: string
  x: number
  day: Day
  /** How far this end can go without passing the other. */
  bounds: { first: Day; last: Day }
  whole: { first: Day; last: Day }
  /** Whether this end is not bounded by the filter. */
  isOpen: boolean
  onMove: (day: Day) => void
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -28,
  PageUp: 28,
}

function Handle({ label, x, day, bounds, whole, isOpen, onMove }: HandleProps) {
  function move(event: KeyboardEvent) {
    const step = STEPS[event.key]
    let next: Day
    if (event.key === 'Home') next = bounds.first
    else if (event.key === 'End') next = bounds.last
    else if (step === undefined) return
    else next = addDays(day, event.shiftKey ? step * 7 : step)
    event.preventDefault()
    onMove(laterOf(bounds.first, earlierOf(bounds.last, next)))
  }

  return (
    <div
      className={styles.handle}
      data-open={isOpen || undefined}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={daysBetween(whole.first, whole.last)}
      aria-valuenow={daysBetween(whole.first, day)}
      aria-valuetext={isOpen ? `${longDay(day)}, no bound` : longDay(day)}
      onKeyDown={move}
    />
  )
}

/** An end that lies on an end of the line is no bound at all. */
function settled(span: Span, first: Day, last: Day): Span {
  return {
    from: span.from !== null && span.from <= first ? null : span.from,
    to: span.to !== null && span.to >= last ? null : span.to,
  }
}

function crisp(x: number): number {
  return Math.round(x) + 0.5
}
