/** Which words two wordings of one utterance do not share. */
import type { Range } from '../text/highlight.ts'
import { type Word, wordsOf } from '../text/words.ts'

/**
 * The words of `a` and of `b` that are not in the longest sequence of words common to both, as ranges of the
 * texts as written; neighbouring words make one range. Case, accents and signs make no difference.
 */
export function differences(a: string, b: string): { inFirst: Range[]; inSecond: Range[] } {
  const first = wordsOf(a)
  const second = wordsOf(b)
  const { keptFirst, keptSecond } = longestCommon(first, second)
  return { inFirst: rangesOf(first, keptFirst), inSecond: rangesOf(second, keptSecond) }
}

function longestCommon(first: readonly Word[], second: readonly Word[]) {
  const lengths: number[][] = Array.from({ length: first.length + 1 }, () =>
    new Array<number>(second.length + 1).fill(0),
  )
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = first.length - 1; row >= 0; row--) {
    for (let column = second.length - 1; column >= 0; column--) {
      const same = first[row]?.folded === second[column]?.folded
      const length = same
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
      const line = lengths[row]
      if (line) line[column] = length
    }
  }
  const keptFirst = new Set<number>()
  const keptSecond = new Set<number>()
  let row = 0
  let column = 0
  while (row < first.length && column < second.length) {
    if (first[row]?.folded === second[column]?.folded) {
      keptFirst.add(row++)
      keptSecond.add(column++)
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return { keptFirst, keptSecond }
}

function rangesOf(words: readonly Word[], kept: ReadonlySet<number>): Range[] {
  const ranges: Range[] = []
  for (const [place, { start, end }] of words.entries()) {
    if (kept.has(place)) continue
    const last = ranges.at(-1)
    if (last && place > 0 && !kept.has(place - 1)) last.end = end
    else ranges.push({ start, end })
  }
  return ranges
}
