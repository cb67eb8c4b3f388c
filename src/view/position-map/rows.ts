/** What the map of positions shows, before it has a size: one row an issue, one mark a party. */
import type { TalksAt } from '../../model/asof/index.ts'
import {
  type Gap,
  gapAt,
  isStale,
  type Mentions,
  type Move,
  moveSince,
  reachedWith,
  STALE_AFTER,
} from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import type { Day, Issue, Position } from '../../model/records.ts'
import type { SortName } from '../view.ts'

export interface MapMark {
  party: string
  position: Position
  /** The day from which the party has held this value; later records restate it. */
  heldSince: Day
  /** How it came here since the comparison day; missing where it did not move or was not yet recorded. */
  move?: Move
  /** First recorded after the comparison day. */
  entered: boolean
  /** Last stated too long ago. */
  stale: boolean
}

export interface MapRow {
  issue: Issue
  /** The marks of the parties asked for that had taken a position, in the talks' own order. */
  marks: MapMark[]
  /** Between the two parties compared; missing where either was silent. */
  gap?: Gap
}

export interface MapChoice {
  /** Parties shown; none means all. */
  parties: readonly string[]
  between: Pair | undefined
  since: Day
  staleAfter?: number
}

/** The rows of all issues in the talks' own order, also of those on which nobody shown has spoken. */
export function mapRows(at: TalksAt, choice: MapChoice): MapRow[] {
  const shown = at.talks.parties.filter(
    ({ id }) => choice.parties.length === 0 || choice.parties.includes(id),
  )
  return at.talks.issues.map((issue) => {
    const stood = at.positions.get(issue.id)
    const marks = shown.flatMap(({ id }): MapMark[] => {
      const stance = stood?.get(id)
      if (stance === undefined) return []
      const move = moveSince(stance, choice.since)
      return [
        {
          party: id,
          position: stance.current,
          heldSince: reachedWith(stance.history)?.date ?? stance.current.date,
          ...(move && { move }),
          entered: (stance.history[0]?.date ?? at.day) > choice.since,
          stale: isStale(stance.current, at.day, choice.staleAfter ?? STALE_AFTER),
        },
      ]
    })
    const gap = choice.between && gapAt(at, issue.id, ...choice.between)
    return { issue, marks, ...(gap && { gap }) }
  })
}

/** Orders that make sense for issues. */
export const mapSorts = ['gap', 'movement', 'name', 'mentions'] as const satisfies readonly SortName[]
export type MapSort = (typeof mapSorts)[number]

/**
 * Rows by the gap (widest first, unknown last), by the farthest single movement of any party shown (none last), by
 * name, or by how many quotes concern them. Rows that tie stay in the talks' own order.
 */
export function sortRows(
  rows: readonly MapRow[],
  sort: MapSort,
  mentions?: ReadonlyMap<string, Mentions>,
): MapRow[] {
  if (sort === 'name') return rows.toSorted((a, b) => a.issue.title.localeCompare(b.issue.title, 'en-GB'))
  const rank = {
    gap: (row: MapRow) => row.gap?.size ?? -1,
    movement: farthestMove,
    mentions: (row: MapRow) => mentions?.get(row.issue.id)?.count ?? 0,
  }[sort]
  return rows.toSorted((a, b) => rank(b) - rank(a))
}

/** The farthest single movement in a row, 0 to 100 points; 0 where nobody moved. */
export function farthestMove(row: MapRow): number {
  return Math.max(0, ...row.marks.map(({ move }) => Math.abs(move?.by ?? 0)))
}
