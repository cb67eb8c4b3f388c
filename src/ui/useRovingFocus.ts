import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** An element that can be reached by arrow keys names its row or series as `data-point`. */
const POINT = '[data-point]'

type Focusable = HTMLElement | SVGElement

interface RovingFocus<Container extends Element> {
  ref: RefObject<Container | null>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

/**
 * One tab stop for all points of a chart. Left and right go along a row or series, Home and End to its ends, up
 * and down to the nearest point of the one before or after; Enter and Space press a point. Points are drawn with
 * a tabIndex of -1.
 */
export function useRovingFocus<Container extends Element>(): RovingFocus<Container> {
  const ref = useRef<Container>(null)

  useLayoutEffect(() => {
    const points = pointsIn(ref.current)
    if (!points.some((point) => point.tabIndex === 0)) setTabStop(points, points[0])
  })

  return {
    ref,
    onFocus: ({ target }) => {
      const point = target.closest<Focusable>(POINT)
      if (point) setTabStop(pointsIn(ref.current), point)
    },
    onKeyDown: (event) => {
      const point = event.target instanceof Element ? event.target.closest<Focusable>(POINT) : null
      if (point === null || event.metaKey || event.ctrlKey || event.altKey) return
      if (event.key === 'Enter' || event.key === ' ') point.dispatchEvent(press())
      else {
        const next = neighbour(pointsIn(ref.current), point, event.key)
        if (next === undefined) return
        next.focus()
      }
      event.preventDefault()
    },
  }
}

function press(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true })
}

function pointsIn(container: Element | null): Focusable[] {
  return [...(container?.querySelectorAll<Focusable>(POINT) ?? [])]
}

function setTabStop(points: readonly Focusable[], stop: Focusable | undefined): void {
  for (const point of points) point.tabIndex = point === stop ? 0 : -1
}

function neighbour(points: readonly Focusable[], from: Focusable, key: string): Focusable | undefined {
  const series = [...new Set(points.map((point) => point.dataset.point))]
  const own = points.filter((point) => point.dataset.point === from.dataset.point)
  const place = own.indexOf(from)
  if (key === 'ArrowRight') return own[place + 1] ?? from
  if (key === 'ArrowLeft') return own[place - 1] ?? from
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const beside = series[series.indexOf(from.dataset.point) + (key === 'ArrowUp' ? -1 : 1)]
  return beside === undefined
    ? from
    : nearest(
        points.filter((point) => point.dataset.point === beside),
        from,
      )
}

function nearest(points: readonly Focusable[], to: Focusable): Focusable | undefined {
  const distance = (point: Focusable) => Math.abs(middle(point) - middle(to))
  return points.toSorted((a, b) => distance(a) - distance(b))[0]
}

function middle(point: Focusable): number {
  const box = point.getBoundingClientRect()
  return box.left + box.width / 2
}
