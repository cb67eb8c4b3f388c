import { addDays, mondayOf } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import type { WeekCount } from '../../model/tally.ts'
import { daySpan } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import styles from './Timeline.module.css'
import { LABEL_ROOM, type TimeScale, ticks } from './timescale.ts'

interface TimelineLabelsProps {
  scale: TimeScale
  width: number
  weeks: readonly WeekCount[]
  /** First days of the rounds held. */
  held: readonly Day[]
  /** The day that the mouse rests on. */
  hovered: Day | null
}

/** Years and months along the timeline; while the mouse rests on it, the week it rests on. */
export function TimelineLabels({ scale, width, weeks, held, hovered }: TimelineLabelsProps) {
  return (
    <div className={styles.labels} data-hovered={hovered !== null || undefined} aria-hidden="true">
      {ticks(scale, width, LABEL_ROOM)
        .filter((tick) => scale.x(tick.day) + LABEL_ROOM * 0.7 < width)
        .map((tick) => (
          <span
            key={tick.day}
            className={tick.isYear ? styles.yearLabel : undefined}
            style={{ left: scale.x(tick.day) }}
          >
            {tick.words}
          </span>
        ))}
      {hovered !== null && <Week day={hovered} scale={scale} width={width} weeks={weeks} held={held} />}
    </div>
  )
}

function Week({ day, scale, width, weeks, held }: Omit<TimelineLabelsProps, 'hovered'> & { day: Day }) {
  const monday = mondayOf(day)
  const sunday = addDays(monday, 6)
  const count = weeks.find((week) => week.monday === monday)
  if (count === undefined) return null
  const rounds = held.filter((start) => monday <= start && start <= sunday).length
  const quotes =
    count.chosen === count.all
      ? counted(count.all, 'quote', 'quotes', 'no quotes')
      : `${count.chosen} of ${counted(count.all, 'quote')}`
  const x = scale.x(monday)
  const side = x > width / 2 ? { right: Math.max(0, width - x - 8) } : { left: x }
  return (
    <span className={styles.week} style={side}>
      {daySpan(monday, sunday)} · {quotes}
      {rounds > 0 && ` · ${counted(rounds, 'round')} held`}
    </span>
  )
}
