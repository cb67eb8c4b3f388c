/** On how many issues the distance between two parties changed between two days. */
import { type PositionAt, positionAt, type TalksAt } from '../asof/index.ts'
import type { Day } from '../records.ts'
import { differs } from '../scale.ts'
import { type Direction, type Mover, moversBetween } from './course.ts'
import { type Gap, gapBetween } from './gap.ts'
import { isStale, STALE_AFTER } from './stale.ts'

/** An issue that counts: what the gap was on both days. */
export interface GapChange {
  issue: string
  change: Direction | 'stood-still'
  before: Gap
  after: Gap
  /** Which side moved; empty where neither did. Both may have moved while the gap stood still. */
  movers: Mover[]
}

export interface Convergence {
  a: string
  b: string
  since: Day
  day: Day
  /** The issues that count, in the talks' own order: their number is the basis of every count. */
  basis: GapChange[]
  /** Issues on which both are recorded at the as-of day, and were not yet at the day compared with. */
  entered: Gap[]
  /** Issues on which both were recorded at the day compared with, and one was not heard for too long since. */
  left: Gap[]
  /** Issues on which either party is still silent, or was not heard for too long and was not recorded before. */
  silent: string[]
}

/**
 * How the gaps between two parties changed between the end of `since` and the as-of day, issue by issue.
 *
 * Definition: an issue is in the basis where both parties had a position on both days and neither position at the
 * as-of day was last stated more than `staleAfter` days before. There the gap narrowed or widened where its size
 * (0 to 100 points of the issue's own line) changed by 10 or more, else it stood still. An issue that enters or
 * leaves the basis is a change of what is known, never a movement. Every issue of the talks is in exactly one of
 * the four lists.
 *
 * Issues are counted and never added or averaged: lines of different issues do not compare. The counts say what
 * was said in public; they are no probability of an agreement. Swapping the two parties changes nothing but the
 * order of names. Where `since` is the as-of day or later, all of the basis stood still.
 *
 * Method: docs/CODEBOOK.md, "Measures built on the lines".
 */
export function convergenceSince(
  at: TalksAt,
  a: string,
  b: string,
  since: Day,
  staleAfter: number = STALE_AFTER,
): Convergence {
  const found: Convergence = { a, b, since, day: at.day, basis: [], entered: [], left: [], silent: [] }
  for (const { id: issue } of at.talks.issues) {
    const stood = at.positions.get(issue)
    const after = gapBetween(stood?.get(a), stood?.get(b))
    const before = gapBetween(heldOn(stood?.get(a), since), heldOn(stood?.get(b), since))
    const current = after?.positions.every((position) => !isStale(position, at.day, staleAfter)) ?? false
    if (after && before && current) found.basis.push(changeBetween(before, after))
    else if (after && current) found.entered.push(after)
    else if (after && before) found.left.push(after)
    else found.silent.push(issue)
  }
  return found
}

/** The issues of a basis with one kind of change. */
export function changed(convergence: Convergence, change: GapChange['change']): GapChange[] {
  return convergence.basis.filter((entry) => entry.change === change)
}

function changeBetween(before: Gap, after: Gap): GapChange {
  const change = !differs(before.size, after.size)
    ? 'stood-still'
    : after.size < before.size
      ? 'narrowed'
      : 'widened'
  const movers = moversBetween(before, after)
  const clear = movers.filter(({ from, to }) => differs(from.value, to.value))
  return { issue: after.issue, change, before, after, movers: change === 'stood-still' ? clear : movers }
}

function heldOn(stance: PositionAt | undefined, day: Day): PositionAt | undefined {
  const current = stance && positionAt(stance.history, day)
  return stance && current && { ...stance, current }
}
