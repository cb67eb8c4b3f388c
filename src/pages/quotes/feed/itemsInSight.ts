import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { type FeedItems, separatorUpTo } from '../feedItems.ts'

/**
 * The items to draw: those in sight, the separator of the day they begin in, which stays in view, and the one
 * that has the focus, which must not be lost when it scrolls out of sight.
 */
export function itemsInSight(range: Range, items: FeedItems, focused: number): number[] {
  const separator = items.separators[separatorUpTo(items, range.startIndex)]
  const shown = new Set(defaultRangeExtractor(range))
  if (separator !== undefined) shown.add(separator)
  if (focused >= 0 && focused < items.count) shown.add(focused)
  return [...shown].toSorted((a, b) => a - b)
}
