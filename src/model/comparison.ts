/** The earlier day with which a page compares where nobody chose one. */
import { isHeld, type TalksAt } from './asof/index.ts'
import { addDays, laterOf } from './day.ts'
import { negotiatorsIn } from './headline/focus.ts'
import type { Day } from './records.ts'

/** Without a round to compare with, a page looks back this many days. */
const LOOK_BACK = 30
/** A round longer ago than this no longer serves as the point of comparison. */
const OLDEST_ROUND = 180

/**
 * The day of the latest round before the as-of day that brought two or more negotiating parties together and was
 * held no more than 180 days before; else the day 30 days before the as-of day. Always earlier than the as-of day.
 */
export function comparisonDay(at: TalksAt): Day {
  const earliest = addDays(at.day, -OLDEST_ROUND)
  const days = at.rounds
    .filter((round) => isHeld(round) && negotiatorsIn(at, round) > 1)
    .map((round) => round.end ?? round.start ?? round.knownFrom)
    .filter((day) => earliest <= day && day < at.day)
  return days.length > 0 ? days.reduce(laterOf) : addDays(at.day, -LOOK_BACK)
}
