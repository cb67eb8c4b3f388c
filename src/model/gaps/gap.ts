/** How far apart two parties stood on an issue, as it was known on a day. */
import type { PositionAt, TalksAt } from '../asof/index.ts'
import type { Position } from '../records.ts'

export interface Gap {
  issue: string
  /** The distance in points of the issue's own line, 0 to 100; never comparable with another issue's. */
  size: number
  /** Where the two parties stood, in the order in which they were asked for. */
  positions: readonly [Position, Position]
}

/**
 * The distance between the positions of two parties on one issue at the end of the as-of day.
 *
 * Definition: the absolute difference of the two values that held, 0 to 100 points of the issue's line. It does
 * not depend on the order of the two parties, and is 0 for equal positions and for a party with itself.
 * Undefined where either party had taken no recorded position by then, or the talks have no such issue or
 * party: silence is not a position. Positions hold until the party's next record, however long ago they were
 * stated; `isStale` tells that apart.
 *
 * Method: values are ordinal codes (docs/CODEBOOK.md, "The convention and its limits"). A size orders distances
 * on one line only, differences under 10 mean nothing, and sizes of different issues must not be added.
 */
export function gapAt(at: TalksAt, issue: string, a: string, b: string): Gap | undefined {
  const stood = at.positions.get(issue)
  return gapBetween(stood?.get(a), stood?.get(b))
}

/** As `gapAt`, for the positions of two parties on one issue that are already at hand. */
export function gapBetween(a: PositionAt | undefined, b: PositionAt | undefined): Gap | undefined {
  if (a === undefined || b === undefined) return undefined
  return {
    issue: a.issue,
    size: Math.abs(a.current.value - b.current.value),
    positions: [a.current, b.current],
  }
}

/**
 * The gaps between two parties on every issue on which both had taken a position, in the talks' own order of
 * issues. An issue without a gap in the list is one on which either was silent. See `gapAt` for the measure.
 */
export function gapsAt(at: TalksAt, a: string, b: string): Gap[] {
  return at.talks.issues.flatMap((issue) => gapAt(at, issue.id, a, b) ?? [])
}

/** Gaps with the widest first, as an order of reading and no ranking; equal ones stay in the order they had. */
export function widestFirst<Sized extends Pick<Gap, 'size'>>(gaps: readonly Sized[]): Sized[] {
  return gaps.toSorted((one, other) => other.size - one.size)
}
