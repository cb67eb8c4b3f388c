import { memo, useMemo } from 'react'
import type { FeedAnswer, FeedGround } from '../../dataset/feed/answering.ts'
import { addDays, earlierOf } from '../../model/day.ts'
import type { PlainTable } from '../../model/export/csv.ts'
import { mondayOfWeek } from '../../model/quotes/engine/engine.ts'
import type { Day } from '../../model/records.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { Block } from '../../view/block/Block.tsx'
import { quoteKeys } from '../../view/export/narrowing.ts'
import { ticks, timeScale } from '../../view/frame/timescale.ts'
import { useBrush } from '../../view/frame/useBrush.ts'
import { setView, useView } from '../../view/store.ts'
import { useTalksAt } from '../../view/talks.tsx'
import { Unbroken } from '../../view/Unbroken.tsx'
import styles from './Histogram.module.css'

const HEIGHT = 72
const LABEL_ROOM = 44

/** The quotes that fit everything but the dates, by week; dragging over it narrows to those dates. */
export const Histogram = memo(function Histogram({
  ground,
  answer,
}: {
  ground: FeedGround
  answer: FeedAnswer
}) {
  const at = useTalksAt()
  const { from, to } = useView((view) => ({ from: view.from, to: view.to }))
  const [ref, width] = useWidth<HTMLDivElement>()
  const first = earlierOf(at.talks.dataset.coverage.from, ground.firstMonday ?? at.day)
  const scale = useMemo(() => timeScale(first, at.day, width), [first, at.day, width])
  const brush = useBrush(scale, { from, to }, (span) => setView(span, { replace: true }))
  const { weeks } = answer
  const most = weeks.reduce((highest, count) => Math.max(highest, count), 0)
  const busiest = weeks.indexOf(most)
  const left = from === null ? 0 : scale.x(from)
  const right = to === null ? width : scale.x(addDays(to, 1))
  return (
    <Block
      title="By week"
      aside={<Busiest ground={ground} week={busiest} most={most} />}
      exported={{
        title: 'Quotes by week',
        by: quoteKeys,
        method: `A bar is a week; the tallest has ${counted(most, 'quote')}.`,
        rows: () => plainWeeks(ground, weeks, at.day, { from, to }),
      }}
    >
      <div ref={ref} className={styles.chart} data-part="histogram" {...brush}>
        <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.drawing}>
          <path className={styles.bars} d={barsPath(ground, weeks, most, scale.x)} />
          <line className={styles.ground} x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
          {(from !== null || to !== null) && (
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
        <div className={styles.labels} aria-hidden="true">
          {ticks(scale, width - 24, LABEL_ROOM).map((tick) => (
            <span key={tick.day} style={{ left: scale.x(tick.day) }}>
              {tick.words}
            </span>
          ))}
        </div>
      </div>
    </Block>
  )
})

/** A row a week up to the day; where dates are chosen, whether they reach into the week, since the bars show all weeks. */
function plainWeeks(
  { firstMonday }: FeedGround,
  weeks: Int32Array,
  day: Day,
  { from, to }: { from: Day | null; to: Day | null },
): PlainTable {
  const isDated = from !== null || to !== null
  const rows = Array.from(weeks, (count, week): { monday: Day; count: number } => ({
    monday: mondayOfWeek(firstMonday ?? day, week),
    count,
  })).filter(({ monday }) => monday <= day)
  return {
    head: ['Week from', 'Quotes', ...(isDated ? ['Within the chosen dates'] : [])],
    rows: rows.map(({ monday, count }) => {
      const isIn = (to === null || monday <= to) && (from === null || addDays(monday, 6) >= from)
      return [monday, count, ...(isDated ? [isIn ? 'yes' : 'no'] : [])]
    }),
  }
}

function Busiest({ ground, week, most }: { ground: FeedGround; week: number; most: number }) {
  if (most === 0 || ground.firstMonday === undefined) return null
  return (
    <Unbroken
      words={`most, ${counted(most, 'quote')}, in the week of ${longDay(mondayOfWeek(ground.firstMonday, week))}`}
    />
  )
}

/** All bars as one path: some hundreds of weeks cost one element. */
function barsPath(ground: FeedGround, weeks: Int32Array, most: number, x: (day: string) => number): string {
  if (ground.firstMonday === undefined || most === 0) return ''
  const start = x(ground.firstMonday)
  const step = x(addDays(ground.firstMonday, 7)) - start
  const room = step > 3 ? 1 : 0
  let path = ''
  for (const [week, count] of weeks.entries()) {
    if (count === 0) continue
    const height = Math.max(1, (count / most) * (HEIGHT - 4))
    const left = Math.max(0, start + week * step)
    path += `M${left.toFixed(1)} ${HEIGHT}v${-height.toFixed(1)}h${Math.max(0.5, step - room).toFixed(1)}V${HEIGHT}`
  }
  return path
}
