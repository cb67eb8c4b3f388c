/** A party's line on one issue over time, as far as it was known on a day. */
import type { PositionAt } from '../asof/index.ts'
import { daysBetween } from '../day.ts'
import type { Day, Position } from '../records.ts'
import { STALE_AFTER, staleFrom } from './stale.ts'

/** A stretch of days over which one record held. */
export interface Stretch {
  position: Position
  from: Day
  /** The day up to which it held: that of the next record, or the as-of day. */
  to: Day
  /** Nobody restated the position for too long: drawn dotted. */
  stale: boolean
}

/**
 * The stretches of a party's line from its first record to the as-of day, in order and without gaps: nothing
 * before the first record, nothing after the as-of day. A record that held for more than `staleAfter` days is
 * split in two, the second being stale. A record of the as-of day itself is a stretch of no length.
 */
export function stretchesOf(stance: PositionAt, day: Day, staleAfter: number = STALE_AFTER): Stretch[] {
  return stance.history.flatMap((position, index) => {
    const to = stance.history[index + 1]?.date ?? day
    const dotted = staleFrom(position, staleAfter)
    if (dotted === undefined || daysBetween(dotted, to) <= 0) {
      return [{ position, from: position.date, to, stale: false }]
    }
    return [
      { position, from: position.date, to: dotted, stale: false },
      { position, from: dotted, to, stale: true },
    ]
  })
}

/**
 * The record with which a party came to the value it holds: the first of its latest unbroken run at that value.
 * Later records of the run restate it. Undefined for a party without records.
 */
export function reachedWith(history: readonly Position[]): Position | undefined {
  const value = history.at(-1)?.value
  const before = history.findLastIndex((position) => position.value !== value)
  return history[before + 1]
}
