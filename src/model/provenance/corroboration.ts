/**
 * How many independent origins each record rests on.
 *
 * Two pages of one outlet, or of two outlets that print the same agency's text, are one origin. So are reports of
 * words that came second-hand from the same place. The count is a lower bound on independence, not a proof: an
 * outlet may rewrite another's story without saying so.
 */
import { quoteAt, type TalksAt } from '../asof/index.ts'
import { originsOf } from '../quotes/card/origins.ts'
import type { Evidence, Quote } from '../records.ts'

const corroboratedKinds = [
  'rounds',
  'attendance',
  'positions',
  'proposals',
  'answers',
  'outcomes',
  'quotes',
] as const

export type CorroboratedKind = (typeof corroboratedKinds)[number]

export interface Corroboration {
  kind: CorroboratedKind
  /** Records whose evidence goes back to one origin, to two, and to three or more. */
  one: number
  two: number
  more: number
}

/**
 * Counts, for each kind of record known by the as-of day, on how many origins its evidence of that day rests.
 * `quotes` are the full quotes; a record that names quotes rests on the origins of their reports too. A record
 * whose quotes are not among them counts as resting on one origin.
 */
export function corroboration(at: TalksAt, quotes: readonly Quote[]): Corroboration[] {
  const originsIn = (reports: Quote['reports']) => originsOf(reports, at.talks).map(({ outlet }) => outlet.id)
  const ofQuote = new Map<string, ReadonlySet<string>>()
  for (const quote of quotes) {
    if (quote.date > at.day) continue
    ofQuote.set(quote.id, new Set(originsIn(quoteAt(at, quote).reports)))
  }
  const countOf = ({ sources = [], quotes: ids = [] }: Evidence) => {
    const found = new Set(originsIn(sources.map((source) => ({ source }))))
    for (const id of ids) for (const origin of ofQuote.get(id) ?? []) found.add(origin)
    return found.size
  }
  const tallies: Record<CorroboratedKind, number[]> = {
    rounds: at.rounds.flatMap(({ history }) => history.map(countOf)),
    attendance: [...at.attendance.values()].flatMap((parties) =>
      [...parties.values()].flatMap(({ history }) => history.map(countOf)),
    ),
    positions: [...at.positions.values()].flatMap((parties) =>
      [...parties.values()].flatMap(({ history }) => history.map(countOf)),
    ),
    proposals: at.proposals.flatMap(({ history }) => history.map(countOf)),
    answers: at.proposals.flatMap(({ responses }) => responses.map(countOf)),
    outcomes: at.outcomes.flatMap(({ history }) => history.map(countOf)),
    quotes: [...ofQuote.values()].map(({ size }) => size),
  }
  return corroboratedKinds.map((kind) => tally(kind, tallies[kind]))
}

function tally(kind: CorroboratedKind, counts: readonly number[]): Corroboration {
  const result: Corroboration = { kind, one: 0, two: 0, more: 0 }
  for (const count of counts) {
    if (count >= 3) result.more += 1
    else if (count === 2) result.two += 1
    else result.one += 1
  }
  return result
}
