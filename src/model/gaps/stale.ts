/** How long ago a position was last stated. */
import { addDays, daysBetween } from '../day.ts'
import type { Day, Position } from '../records.ts'

/**
 * Days after which a position that nobody restated is drawn dotted. Restatements are kept at least every 120
 * days while a stance is being repeated (docs/CODEBOOK.md, rule 2), so half a year without one is silence.
 */
export const STALE_AFTER = 180

/** For "never": every position counts as current, however old. */
export const NEVER_STALE = Number.POSITIVE_INFINITY

/**
 * Whether a position was last stated more than `after` days before `day`; false on the day itself and before it.
 * `after` is a count of days, 0 or more, or `NEVER_STALE`.
 */
export function isStale(position: Pick<Position, 'date'>, day: Day, after: number = STALE_AFTER): boolean {
  return daysBetween(position.date, day) > after
}

/** The first day on which a position counts as stale; undefined for `NEVER_STALE`. */
export function staleFrom(position: Pick<Position, 'date'>, after: number = STALE_AFTER): Day | undefined {
  return Number.isFinite(after) ? addDays(position.date, after + 1) : undefined
}
