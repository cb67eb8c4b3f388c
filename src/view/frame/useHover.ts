import { type PointerEvent, useState } from 'react'
import type { Day } from '../../model/records.ts'
import type { TimeScale } from './timescale.ts'

/** The day of a timeline that a mouse rests on, and what keeps it up to date; null for touch and while dragging. */
export function useHover(scale: TimeScale) {
  const [day, setDay] = useState<Day | null>(null)
  return {
    day,
    onHover(event: PointerEvent<Element>) {
      const isIdle = event.pointerType === 'mouse' && event.buttons === 0
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left
      setDay(isIdle ? scale.dayAt(x) : null)
    },
    onLeave: () => setDay(null),
  }
}
