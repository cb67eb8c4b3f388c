/** How the gap between two parties on one issue came to be what it is, step by step. */
import type { PositionAt, TalksAt } from '../asof/index.ts'
import type { Day, Position } from '../records.ts'
import { differs } from '../scale.ts'
import { type Gap, gapBetween } from './gap.ts'

/** The gap from one day on, until the next step. */
export interface GapStep extends Gap {
  /** The first day on which these two positions held together. */
  from: Day
}

export type Direction = 'narrowed' | 'widened'

export interface Mover {
  party: string
  from: Position
  to: Position
  /** Points of the issue's line, -100 to 100. */
  by: number
}

/** A change of the gap by 10 points or more. */
export interface Turn {
  issue: string
  /** The day on which the change became known. */
  date: Day
  direction: Direction
  before: number
  after: number
  /** Who moved by 10 points or more since the last turn; where neither did alone, all who moved at all. */
  movers: Mover[]
}

/**
 * The gap between two parties on an issue from the day on which both had a position to the as-of day: one step
 * for each day on which either party's record changed or was restated, earliest first. Sizes are points of the
 * issue's line, 0 to 100. Empty where either party was silent to the end. See `gapAt` for the measure.
 */
export function gapCourse(at: TalksAt, issue: string, a: string, b: string): GapStep[] {
  const stood = at.positions.get(issue)
  return courseOf(stood?.get(a), stood?.get(b))
}

/**
 * The changes of a gap by 10 points or more, earliest first.
 *
 * Definition: the gap is compared with what it was at the last such change (at first, when both parties were
 * first recorded), so that small steps in one direction count once they reach 10 together, and a step to and fro
 * under 10 never does. Movers are found against the positions of that earlier time.
 *
 * Empty for a gap that stood still, and where either party was silent.
 */
export function turnsOf(course: readonly GapStep[]): Turn[] {
  const turns: Turn[] = []
  let anchor = course[0]
  for (const step of course) {
    if (anchor === undefined || !differs(step.size, anchor.size)) continue
    turns.push({
      issue: step.issue,
      date: step.from,
      direction: step.size < anchor.size ? 'narrowed' : 'widened',
      before: anchor.size,
      after: step.size,
      movers: moversBetween(anchor, step),
    })
    anchor = step
  }
  return turns
}

/** The latest change in one direction, or undefined where the gap never changed so. */
export function lastTurn(turns: readonly Turn[], direction: Direction): Turn | undefined {
  return turns.findLast((turn) => turn.direction === direction)
}

/** Who moved between two states of one gap: by 10 points or more, else everybody who moved at all. */
export function moversBetween(before: Gap, after: Gap): Mover[] {
  const all = ([0, 1] as const).flatMap((side) => {
    const [from, to] = [before.positions[side], after.positions[side]]
    return from.value === to.value ? [] : [{ party: to.party, from, to, by: to.value - from.value }]
  })
  const clear = all.filter(({ from, to }) => differs(from.value, to.value))
  return clear.length > 0 ? clear : all
}

function courseOf(a: PositionAt | undefined, b: PositionAt | undefined): GapStep[] {
  if (a === undefined || b === undefined) return []
  const days = [...new Set([...a.history, ...b.history].map(({ date }) => date))].toSorted()
  return days.flatMap((day) => {
    const gap = gapBetween(asOn(a, day), asOn(b, day))
    return gap === undefined ? [] : [{ ...gap, from: day }]
  })
}

function asOn(stance: PositionAt, day: Day): PositionAt | undefined {
  const current = stance.history.findLast(({ date }) => date <= day)
  return current && { ...stance, current }
}
