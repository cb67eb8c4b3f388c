import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * How many of a row's children fit beside each other, when what does not fit gives way to one more of `reserve`
 * pixels. All are drawn once to be measured; `signature` names all that changes their widths.
 */
export function useFitting<Row extends HTMLElement>(
  count: number,
  reserve: number,
  signature: string,
): [RefObject<Row | null>, number] {
  const row = useRef<Row>(null)
  const [measured, setMeasured] = useState<{ signature: string; widths: number[]; gap: number } | null>(null)
  const [width, setWidth] = useState(0)
  const isMeasured = measured?.signature === signature && measured.widths.length === count

  useLayoutEffect(() => {
    const element = row.current
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width)
    })
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    const element = row.current
    if (isMeasured || element === null) return
    const children = [...element.querySelectorAll<HTMLElement>(':scope > [data-fits]')]
    const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0
    setMeasured({ signature, widths: children.map((child) => child.offsetWidth), gap })
  }, [isMeasured, signature])

  return [row, isMeasured ? fitting(measured.widths, measured.gap, width, reserve) : count]
}

/** How many widths with gaps between them fit, leaving `reserve` where not all do. */
export function fitting(widths: readonly number[], gap: number, room: number, reserve: number): number {
  const whole = widths.reduce((sum, width) => sum + width + gap, -gap)
  if (whole <= room) return widths.length
  let used = reserve
  let count = 0
  for (const width of widths) {
    used += width + gap
    if (used > room) break
    count += 1
  }
  return count
}
