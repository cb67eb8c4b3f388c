import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { FeedAnswer, FeedGround } from '../../../dataset/feed/answering.ts'
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import type { Pattern } from '../../../model/quotes/text/pattern.ts'
import { feedItems, itemOfPlace, placeOfItem, separatorUpTo } from '../feedItems.ts'
import { DaySeparator } from './DaySeparator.tsx'
import styles from './Feed.module.css'
import { FeedQuote } from './FeedQuote.tsx'
import { itemsInSight } from './itemsInSight.ts'
import { useAnchor } from './useAnchor.ts'
import { useFeedKeys } from './useFeedKeys.ts'
import { useLinkedRow } from './useLinkedRow.ts'

interface FeedProps {
  desk: FeedDesk
  ground: FeedGround
  answer: FeedAnswer
}

const QUOTE_HEIGHT = 152
const SEPARATOR_HEIGHT = 44

/** The quotes shown, newest first, under the day on which they were said; only those in sight are drawn. */
export const Feed = memo(function Feed({ desk, ground, answer }: FeedProps) {
  const { rows } = answer
  // Quotes asked of a worker arrive later than the answer that shows their rows.
  useSyncExternalStore(desk.subscribe, () => desk.snapshot().arrivals)
  const patterns = usePatterns(answer.patterns)
  const items = useMemo(() => feedItems(rows, ground.dayOf), [rows, ground])
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [openRows, setOpenRows] = useState<ReadonlySet<number>>(new Set())
  const [focusedRow, setFocusedRow] = useState<number | null>(null)
  const focusedItem = focusedRow === null ? -1 : itemOfRow(items.entries, rows, items, focusedRow)

  const virtualizer = useWindowVirtualizer({
    count: items.count,
    getItemKey: (item) => items.entries[item] ?? 0,
    estimateSize: (item) => ((items.entries[item] ?? 0) < 0 ? SEPARATOR_HEIGHT : QUOTE_HEIGHT),
    rangeExtractor: (range) => itemsInSight(range, items, focusedItem),
    scrollMargin: top,
    scrollPaddingStart: SEPARATOR_HEIGHT,
    overscan: 4,
  })

  useLayoutEffect(() => {
    const place = list.current
    if (place === null) return undefined
    const measure = () => setTop(Math.round(place.getBoundingClientRect().top + window.scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  useAnchor(virtualizer, items, rows, top)
  const linkedRow = useLinkedRow(desk, rows, (row, place) => {
    setOpenRows(new Set([row]))
    setFocusedRow(row)
    virtualizer.scrollToIndex(itemOfPlace(items, place), { align: 'start' })
  })

  const toggle = useCallback((row: number) => {
    setOpenRows((before) => {
      const after = new Set(before)
      if (!after.delete(row)) after.add(row)
      return after
    })
  }, [])

  const keys = useFeedKeys({ list, items, rows, virtualizer, focusedRow, setFocusedRow, toggle })
  const inSight = virtualizer.getVirtualItems()
  const firstShown = inSight.find(({ index }) => (items.entries[index] ?? -1) >= 0)
  const tabStop = focusedItem >= 0 ? focusedRow : (items.entries[firstShown?.index ?? 0] ?? null)
  const stuck = items.separators[separatorUpTo(items, virtualizer.range?.startIndex ?? 0)] ?? 0

  return (
    // The feed pattern of ARIA: articles that the keyboard walks through.
    <div
      ref={list}
      role="feed"
      aria-label="Quotes"
      aria-busy="false"
      className={styles.feed}
      style={{ height: virtualizer.getTotalSize() }}
      {...keys}
    >
      {inSight.map(({ index, start, key }) => {
        const entry = items.entries[index] ?? 0
        const isStuck = index === stuck
        return (
          <div
            key={String(key)}
            ref={virtualizer.measureElement}
            data-index={index}
            className={isStuck ? styles.stuck : styles.item}
            style={isStuck ? {} : { transform: `translateY(${start - top}px)` }}
          >
            {entry < 0 ? (
              <DaySeparator
                day={ground.days[-1 - entry] ?? ''}
                count={items.sizes[separatorUpTo(items, index)] ?? 0}
              />
            ) : (
              <FeedQuote
                desk={desk}
                row={entry}
                place={placeOfItem(items, index)}
                total={rows.length}
                patterns={patterns}
                isOpen={openRows.has(entry)}
                isLinked={entry === linkedRow}
                isTabStop={entry === tabStop}
                onToggle={toggle}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})

/** The same patterns as long as they say the same, so that quotes are drawn anew only for a new search. */
function usePatterns(patterns: readonly Pattern[]): readonly Pattern[] {
  const kept = useRef(patterns)
  if (JSON.stringify(kept.current) !== JSON.stringify(patterns)) kept.current = patterns
  return kept.current
}

function itemOfRow(
  entries: Int32Array,
  rows: Uint32Array,
  items: ReturnType<typeof feedItems>,
  row: number,
): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  const item = itemOfPlace(items, low)
  return entries[item] === row ? item : -1
}
