import { type PointerEvent, useRef } from 'react'

/** A finger that goes this far across has swiped, in CSS pixels. */
const SWIPE = 48
/** One that goes farther than this has not tapped. */
const STILL = 10

interface StepHandlers {
  onPointerDown: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
}

/** A press on the left or right half steps back or on, and so does a swipe; presses on buttons and links do not. */
export function useSteps(step: (by: 1 | -1) => void): StepHandlers {
  const start = useRef<{ x: number; y: number; id: number } | null>(null)
  return {
    onPointerDown: (event) => {
      const isPlain = event.isPrimary && event.button === 0 && !isControl(event.target)
      start.current = isPlain ? { x: event.clientX, y: event.clientY, id: event.pointerId } : null
    },
    onPointerUp: (event) => {
      const from = start.current
      start.current = null
      if (from === null || from.id !== event.pointerId) return
      const across = event.clientX - from.x
      const along = event.clientY - from.y
      if (event.pointerType === 'touch' && Math.abs(across) >= SWIPE && Math.abs(across) > Math.abs(along)) {
        step(across < 0 ? 1 : -1)
      } else if (Math.hypot(across, along) <= STILL) {
        step(event.clientX < window.innerWidth / 2 ? -1 : 1)
      }
    },
  }
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, dialog, input') !== null
}
