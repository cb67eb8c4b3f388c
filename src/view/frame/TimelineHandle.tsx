import type { KeyboardEvent } from 'react'
import { addDays, daysBetween, earlierOf, laterOf } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { longDay } from '../../model/words/days.ts'
import styles from './Timeline.module.css'

interface TimelineHandleProps {
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

/** One end of the dates shown, moved by keys; dragging is the timeline's own. */
export function TimelineHandle({ label, x, day, bounds, whole, isOpen, onMove }: TimelineHandleProps) {
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
