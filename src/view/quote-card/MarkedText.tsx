import type { ReactNode } from 'react'
import type { Range } from '../../model/quotes/text/highlight.ts'

interface MarkedTextProps {
  text: string
  /** Stretches of the text to mark, in order and without overlap. */
  ranges: readonly Range[]
  /** What a marked stretch stands in; `<mark>` where nothing else is given. */
  wrap?: (words: string, key: number) => ReactNode
}

/** A text with some of its words marked. Always text: nothing in it is taken for markup. */
export function MarkedText({
  text,
  ranges,
  wrap = (words, key) => <mark key={key}>{words}</mark>,
}: MarkedTextProps) {
  if (ranges.length === 0) return text
  const parts: ReactNode[] = []
  let end = 0
  for (const range of ranges) {
    if (range.start > end) parts.push(text.slice(end, range.start))
    parts.push(wrap(text.slice(range.start, range.end), range.start))
    end = range.end
  }
  parts.push(text.slice(end))
  return parts
}
