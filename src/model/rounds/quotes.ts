/** What was said about a round before, during and after it. */
import type { RoundAt, TalksAt } from '../asof/index.ts'
import { addDays, earlierOf, monthOf } from '../day.ts'
import type { Day } from '../records.ts'
import { daysOf } from './board.ts'

export type Moment = 'before' | 'during' | 'after'

/** Quotes about a round are looked for up to this many days after its last day. */
const AFTERWARDS = 100

/** When a quote of a day was said, seen from a round. All of a round not yet held was said before. */
export function momentOf(round: RoundAt, day: Day): Moment {
  if (round.phase !== 'held' && round.phase !== 'under-way') return 'before'
  const { from, to } = daysOf(round)
  if (day < from) return 'before'
  return day <= to || round.phase === 'under-way' ? 'during' : 'after'
}

/** Months, YYYY-MM, in which quotes about a round may have been said by the as-of day, earliest first. */
export function monthsOf(at: TalksAt, round: RoundAt): string[] {
  const last = earlierOf(at.day, addDays(earlierOf(daysOf(round).to, at.day), AFTERWARDS))
  const said = at.quotes.map(({ date }) => date).filter((date) => date >= round.knownFrom && date <= last)
  return [...new Set(said.map(monthOf))]
}
