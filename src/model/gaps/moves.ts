/** Which positions changed between two days, and which were taken for the first time. */
import { type PositionAt, positionAt, type TalksAt } from '../asof/index.ts'
import type { Day, Position } from '../records.ts'
import { differs } from '../scale.ts'

export interface Move {
  party: string
  issue: string
  /** The position that held at the end of the day compared with. */
  from: Position
  /** The position that held at the end of the as-of day. */
  to: Position
  /** Points of the issue's line, -100 to 100: below zero towards 0, above zero towards 100. Never under 10. */
  by: number
}

/**
 * Every position that at the as-of day stood at least 10 points from where it had stood at the end of `since`:
 * in the talks' own order of issues, then of parties.
 *
 * Definition: `by` is the later value less the earlier one. A party that moved away and came back between the two
 * days did not move; its history tells the steps. A party first recorded after `since` did not move
 * either: it is in `entriesSince`. Nothing moved where `since` is the as-of day or later.
 *
 * Method: differences under 10 are within what coding can tell (docs/CODEBOOK.md, "The convention and its limits").
 */
export function movesSince(at: TalksAt, since: Day): Move[] {
  return stancesInOrder(at).flatMap((stance) => moveSince(stance, since) ?? [])
}

/** The move of one party on one issue, under the same rule as `movesSince`. */
export function moveSince(stance: PositionAt, since: Day): Move | undefined {
  const from = positionAt(stance.history, since)
  const to = stance.current
  if (from === undefined || !differs(from.value, to.value)) return undefined
  return { party: stance.party, issue: stance.issue, from, to, by: to.value - from.value }
}

/** The first positions of parties on issues on which they had been silent until the end of `since`. */
export function entriesSince(at: TalksAt, since: Day): Position[] {
  return stancesInOrder(at).flatMap(({ history }) => {
    const first = history[0]
    return first !== undefined && first.date > since ? [first] : []
  })
}

/** Moves with the farthest first; of equal ones the latest. An order of reading: lines of issues do not compare. */
export function farthestFirst(moves: readonly Move[]): Move[] {
  return moves.toSorted(
    (one, other) =>
      Math.abs(other.by) - Math.abs(one.by) ||
      (one.to.date < other.to.date ? 1 : one.to.date > other.to.date ? -1 : 0),
  )
}

function stancesInOrder(at: TalksAt): PositionAt[] {
  return at.talks.issues.flatMap((issue) => {
    const stood = at.positions.get(issue.id)
    return at.talks.parties.flatMap((party) => stood?.get(party.id) ?? [])
  })
}
