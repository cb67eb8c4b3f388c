import type { Virtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
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

/** What arrow keys do within the feed; letters do the same from anywhere on the page. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }

/**
 * Walking through the feed by keyboard. The focus rests on quotes by their rows, not on elements: one that
 * scrolls out of sight stays drawn, and one that a filter takes away gives its focus to the next.
 */
export function useFeedKeys(feed: FeedKeys) {
  const { list, items, rows, virtualizer, focusedRow, setFocusedRow } = feed
  const toFocus = useRef<number | null>(null)
  const hadFocus = useRef(false)
  const latest = useRef(feed)
  latest.current = feed

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

  const latestStep = useRef(step)
  latestStep.current = step

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key !== 'j' && event.key !== 'k') return
      if (
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox]), textarea, select')
      )
        return
      if (document.querySelector(':popover-open, :modal')) return
      event.preventDefault()
      latestStep.current(STEPS[event.key] ?? 0)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

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
      const by = event.key.startsWith('Arrow') ? STEPS[event.key] : undefined
      if (by !== undefined) step(by)
      else if (event.key === 'Home') goTo(0)
      else if (event.key === 'End') goTo(rows.length - 1)
      else if (event.key === 'Enter') feed.toggle(Number(article.dataset.row))
      else if (event.key === 'c') article.querySelector<HTMLElement>('[data-copy="citation"] button')?.click()
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
