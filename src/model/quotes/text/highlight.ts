import { type Pattern, placesIn } from './pattern.ts'
import { wordsOf } from './words.ts'

/** A stretch of a text: offsets of its first code unit and after its last. */
export interface Range {
  start: number
  end: number
}

/**
 * Where in a text the words that were searched for stand, in order and without overlap.
 *
 * Whole words are marked, also where only their beginning was typed. What is left out (-without) and what
 * was asked of other fields marks nothing.
 */
export function highlight(text: string, patterns: readonly Pattern[]): Range[] {
  const sought = patterns.filter((pattern) => !pattern.negated && pattern.field === undefined)
  if (sought.length === 0) return []
  const words = wordsOf(text)
  const folded = words.map((word) => word.folded)
  const found: Range[] = []
  for (const pattern of sought) {
    for (const place of placesIn(pattern, folded)) {
      const first = words[place]
      const last = words[place + pattern.words.length - 1]
      if (first && last) found.push({ start: first.start, end: last.end })
    }
  }
  return merged(found)
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}
