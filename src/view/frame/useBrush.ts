import { type PointerEvent, useRef } from 'react'
import { addDays, daysBetween } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import type { TimeScale } from './timescale.ts'

export interface Span {
  from: Day | null
  to: Day | null
}

type Drag =
  | { kind: 'new'; start: Day; x: number }
  | { kind: 'move'; start: Day; from: Day; to: Day }
  | { kind: 'edge'; other: Day }

/** How near to an end of the span a press takes hold of it, in pixels. */
const REACH = 8
/** How far a press has to move before it is a drag and not a slip of the hand. */
const SLACK = 3

/** Dragging over a timeline: draws a new span, moves the one there is, or moves one of its ends. */
export function useBrush(scale: TimeScale, span: Span, onChange: (span: Span) => void) {
  const drag = useRef<Drag | null>(null)

  function xOf(event: PointerEvent<Element>): number {
    return event.clientX - event.currentTarget.getBoundingClientRect().left
  }

  return {
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0) return
      const x = xOf(event)
      drag.current = startOf(scale, span, x)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<Element>) {
      const current = drag.current
      if (current === null) return
      const x = xOf(event)
      if (current.kind === 'new' && Math.abs(x - current.x) < SLACK) return
      onChange(clipped(scale, dragged(scale, current, scale.dayAt(x))))
    },
    onPointerUp() {
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
    },
  }
}

function startOf(scale: TimeScale, span: Span, x: number): Drag {
  const day = scale.dayAt(x)
  if (span.from !== null || span.to !== null) {
    const from = span.from ?? scale.first
    const to = span.to ?? scale.last
    const left = scale.x(from)
    const right = scale.x(addDays(to, 1))
    if (Math.abs(x - left) <= REACH) return { kind: 'edge', other: to }
    if (Math.abs(x - right) <= REACH) return { kind: 'edge', other: from }
    if (x > left && x < right) return { kind: 'move', start: day, from, to }
  }
  return { kind: 'new', start: day, x }
}

function dragged(scale: TimeScale, drag: Drag, day: Day): { from: Day; to: Day } {
  if (drag.kind === 'move') {
    const earliest = daysBetween(drag.from, scale.first)
    const latest = daysBetween(drag.to, scale.last)
    const shift = Math.min(latest, Math.max(earliest, daysBetween(drag.start, day)))
    return { from: addDays(drag.from, shift), to: addDays(drag.to, shift) }
  }
  const other = drag.kind === 'new' ? drag.start : drag.other
  return day < other ? { from: day, to: other } : { from: other, to: day }
}

/** An end that lies on an end of the line is no bound at all. */
function clipped(scale: TimeScale, { from, to }: { from: Day; to: Day }): Span {
  return { from: from <= scale.first ? null : from, to: to >= scale.last ? null : to }
}
