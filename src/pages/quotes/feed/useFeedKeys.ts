import type { Virtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { type FeedWalker, lendFeed } from '../../../view/feed/walker.ts'
import { type FeedItems, itemOfPlace, placeOfRow } from '../feedItems.ts'

interface FeedKeys {
  list: RefObject<HTMLElement | null>
  items: FeedItems
  rows: Uint32Array
  virtualizer: Virtualizer<Window, Element>
  focusedRow: number | null
  setFocusedRow: (row: number | null) => void
  toggle: (row: number) => void
}

/** What arrow keys do within the feed; commands do the same from anywhere on the page. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Walking through the feed by keyboard. The focus rests on quotes by their rows, not on elements: one that
 * scrolls out of sight stays drawn, and one that a filter takes away gives its focus to the next.
 */
export function useFeedKeys(feed: FeedKeys) {
  const { list, items, rows, virtualizer, focusedRow, setFocusedRow } = feed
  const toFocus = useRef<number | null>(null)
  const hadFocus = useRef(false)

  function goTo(place: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))]
    if (row === undefined) return
    toFocus.current = row
    setFocusedRow(row)
    virtualizer.scrollToIndex(itemOfPlace(items, placeOfRow(rows, row)), { align: 'auto' })
  }

  function step(by: number): void {
    const place = focusedRow === null ? -1 : placeOfRow(rows, focusedRow)
    if (place >= 0) {
      goTo(rows[place] === focusedRow || by < 0 ? place + by : place)
      return
    }
    const first = virtualizer
      .getVirtualItems()
      .find((item) => item.start >= window.scrollY && (items.entries[item.index] ?? -1) >= 0)
    goTo(placeOfRow(rows, items.entries[first?.index ?? 1] ?? 0))
  }

  const isShown = focusedRow !== null && rows[placeOfRow(rows, focusedRow)] === focusedRow
  const walker: FeedWalker = {
    step,
    current: !isShown
      ? null
      : {
          toggle: () => feed.toggle(focusedRow),
          copy: () =>
            list.current
              ?.querySelector<HTMLElement>(`[data-row="${focusedRow}"] [data-copy="citation"] button`)
              ?.click(),
        },
  }
  const latest = useRef(walker)
  latest.current = walker
  useEffect(() => lendFeed(() => latest.current), [])

  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body
    if (isLost && toFocus.current === null && focusedRow !== null && rows.length > 0) {
      const next = rows[Math.min(placeOfRow(rows, focusedRow), rows.length - 1)] ?? null
      toFocus.current = next
      if (next !== focusedRow) setFocusedRow(next)
    }
    if (toFocus.current === null) return
    const article = list.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"]`)
    if (!article) return
    toFocus.current = null
    article.focus({ preventScroll: true })
  })

  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const article = event.target instanceof HTMLElement ? event.target : null
      if (article?.dataset.row === undefined) return
      const by = STEPS[event.key]
      if (by !== undefined) step(by)
      else if (event.key === 'Home') goTo(0)
      else if (event.key === 'End') goTo(rows.length - 1)
      else return
      event.preventDefault()
    },
    onFocus(event: FocusEvent<HTMLElement>) {
      hadFocus.current = true
      const article = event.target.closest<HTMLElement>('[data-row]')
      if (article) setFocusedRow(Number(article.dataset.row))
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      const next = event.relatedTarget
      if (next !== null) hadFocus.current = event.currentTarget.contains(next)
    },
  }
}
