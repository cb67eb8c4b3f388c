import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** What arrow keys reach names its row or series as `data-point`. */
const POINT = '[data-point]'

type Focusable = HTMLElement

/**
 * One tab stop for all points of a chart. Left and right go along a row or series, Home and End to its ends, up
 * and down to the nearest point of the one before or after. Points are `ChartPoint` buttons, inside the element
 * that takes the reference returned.
 */
export function useRovingFocus<Container extends Element>(): RefObject<Container | null> {
  const ref = useRef<Container>(null)

  useLayoutEffect(() => {
    const points = pointsIn(ref.current)
    if (!points.some((point) => point.tabIndex === 0)) setTabStop(points, points[0])
  })

  useEffect(() => {
    const container = ref.current
    if (container === null) return undefined
    container.addEventListener('focusin', onFocus)
    container.addEventListener('keydown', onKeyDown)
    return () => {
      container.removeEventListener('focusin', onFocus)
      container.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  return ref
}

function onFocus({ target, currentTarget }: Event): void {
  const point = pointAt(target)
  if (point && currentTarget instanceof Element) setTabStop(pointsIn(currentTarget), point)
}

function onKeyDown(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !(event.currentTarget instanceof Element)) return
  const point = pointAt(event.target)
  if (point === null || event.metaKey || event.ctrlKey || event.altKey) return
  const next = neighbour(pointsIn(event.currentTarget), point, event.key)
  if (next === undefined) return
  next.focus()
  event.preventDefault()
}

function pointAt(target: EventTarget | null): Focusable | null {
  return target instanceof Element ? target.closest<Focusable>(POINT) : null
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
