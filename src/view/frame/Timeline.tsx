import { type PointerEvent, useMemo } from 'react'
import { isHeld } from '../../model/asof/index.ts'
import { addDays, earlierOf, laterOf } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { countByWeek } from '../../model/tally.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { setView } from '../store.ts'
import { useFilters, useQuoteTally, useTalksAt } from '../talks.tsx'
import styles from './Timeline.module.css'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import { TimelineHandle } from './TimelineHandle.tsx'
import { TimelineLabels } from './TimelineLabels.tsx'
import { timeScale } from './timescale.ts'
import { type Span, useBrush } from './useBrush.ts'
import { useHover } from './useHover.ts'

/** Quotes by week and rounds held, from the first day covered to the as-of day; a span of it can be chosen. */
export function Timeline() {
  const at = useTalksAt()
  const { party, from, to } = useFilters()
  const [ref, width] = useWidth<HTMLDivElement>()
  const whole = { first: at.talks.dataset.coverage.from, last: at.day }
  const { first, last } = whole
  const scale = useMemo(() => timeScale(first, last, width), [first, last, width])
  const tally = useQuoteTally()
  const weeks = useMemo(() => countByWeek({ party }, tally, first, last), [party, tally, first, last])
  const held = at.rounds.flatMap((round) => (isHeld(round) ? (round.start ?? []) : []))
  const brush = useBrush(scale, { from, to }, (span) => setView(span, { replace: true }))
  const hover = useHover(scale)
  const within = (day: Day) => earlierOf(last, laterOf(first, day))
  const start = within(from ?? first)
  const end = laterOf(start, within(to ?? last))
  const isNarrowed = from !== null || to !== null
  const busiest = Math.max(0, ...weeks.map((week) => week.all))

  function narrow(span: Span) {
    const isFirst = span.from !== null && span.from <= first
    const isLast = span.to !== null && span.to >= last
    setView({ from: isFirst ? null : span.from, to: isLast ? null : span.to }, { replace: true })
  }

  return (
    <fieldset className={styles.timeline}>
      <legend className={styles.spoken}>Dates shown</legend>
      <p className={styles.spoken}>
        {counted(at.quotes.length, 'quote')} and {counted(held.length, 'round')} held from {longDay(first)} to{' '}
        {longDay(last)}. Most quotes in a week: {busiest}.
      </p>
      <div
        ref={ref}
        className={styles.track}
        {...brush}
        onPointerMove={(event: PointerEvent<Element>) => {
          brush.onPointerMove(event)
          hover.onHover(event)
        }}
        onPointerLeave={hover.onLeave}
      >
        <TimelineDrawing
          scale={scale}
          width={width}
          weeks={weeks}
          held={held}
          span={isNarrowed ? { from: start, to: end } : null}
        />
        <TimelineHandle
          label="First day shown"
          x={scale.x(start)}
          day={start}
          bounds={{ first, last: end }}
          whole={whole}
          isOpen={from === null}
          onMove={(day) => narrow({ from: day, to })}
        />
        <TimelineHandle
          label="Last day shown"
          x={scale.x(addDays(end, 1))}
          day={end}
          bounds={{ first: start, last }}
          whole={whole}
          isOpen={to === null}
          onMove={(day) => narrow({ from, to: day })}
        />
      </div>
      <TimelineLabels scale={scale} width={width} weeks={weeks} held={held} hovered={hover.day} />
    </fieldset>
  )
}
