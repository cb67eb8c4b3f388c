import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { type FeedItems, itemOfPlace, placeOfRow } from '../feedItems.ts'

/**
 * Keeps the reading place when what is shown changes: the quote at the top of the window, or the next one after
 * it that is still shown, stays where it was. Where the feed's beginning was in sight, it stays in sight.
 */
export function useAnchor(
  virtualizer: Virtualizer<Window, Element>,
  items: FeedItems,
  rows: Uint32Array,
  top: number,
): void {
  const anchor = useRef<{ row: number; below: number } | null>(null)
  const shown = useRef(rows)

  useLayoutEffect(() => {
    if (shown.current !== rows) {
      shown.current = rows
      if (anchor.current === null || rows.length === 0) return
      const { row, below } = anchor.current
      const place = Math.min(placeOfRow(rows, row), rows.length - 1)
      const item = virtualizer.measurementsCache[itemOfPlace(items, place)]
      if (item) window.scrollTo({ top: item.start + below, behavior: 'instant' })
      return
    }
    const scrolled = window.scrollY
    if (scrolled <= top) {
      anchor.current = null
      return
    }
    const first = virtualizer
      .getVirtualItems()
      .find((item) => item.end > scrolled && (items.entries[item.index] ?? -1) >= 0)
    anchor.current = first ? { row: items.entries[first.index] ?? 0, below: scrolled - first.start } : null
  })
}
