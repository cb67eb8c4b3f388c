/** Which rounds the state of play is about. */
import { isAhead, isHeld, type RoundAt, type TalksAt } from '../asof/index.ts'
import { addDays, daysBetween } from '../day.ts'

/** A day named within this many days counts as near. */
const NEAR_DAYS = 14
/** A round proposed without a day stays of interest for this many days after it was last spoken of. */
const FRESH_DAYS = 45

/** How many of the talks' negotiating parties a round was known to bring together. */
export function negotiatorsIn(at: TalksAt, round: RoundAt): number {
  const known = at.attendance.get(round.id)
  return at.talks.parties.filter((party) => party.role === 'negotiator' && known?.has(party.id)).length
}

/**
 * Rounds still to come at the as-of day, most relevant first: those named for the next two weeks, with rounds that
 * bring the negotiating parties together before others; then undated ones lately spoken of; then the rest.
 */
export function roundsAhead(at: TalksAt): RoundAt[] {
  return at.rounds
    .filter(isAhead)
    .map((round) => ({ round, rank: rankAhead(at, round) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        negotiatorsIn(at, b.round) - negotiatorsIn(at, a.round) ||
        compare(a.round.start ?? '9999', b.round.start ?? '9999') ||
        compare(b.round.latest.date, a.round.latest.date) ||
        compare(a.round.id, b.round.id),
    )
    .map(({ round }) => round)
}

function rankAhead(at: TalksAt, round: RoundAt): number {
  if (isNear(at, round)) return 0
  if (daysBetween(round.latest.date, at.day) <= FRESH_DAYS) return negotiatorsIn(at, round) > 1 ? 1 : 2
  return 3
}

/** Rounds held by the as-of day, latest first; of one day's, those with most negotiating parties first. */
export function roundsHeld(at: TalksAt): RoundAt[] {
  return at.rounds
    .filter(isHeld)
    .toSorted(
      (a, b) =>
        compare(lastDay(b), lastDay(a)) ||
        negotiatorsIn(at, b) - negotiatorsIn(at, a) ||
        (at.attendance.get(b.id)?.size ?? 0) - (at.attendance.get(a.id)?.size ?? 0) ||
        compare(a.id, b.id),
    )
}

/** Rounds postponed, cancelled or found not held within the days before the as-of day, latest first. */
export function roundsCalledOff(at: TalksAt): RoundAt[] {
  const earliest = addDays(at.day, -NEAR_DAYS)
  return at.rounds
    .filter(
      ({ phase, latest }) =>
        (phase === 'postponed' || phase === 'cancelled' || phase === 'not-held') && latest.date >= earliest,
    )
    .toSorted((a, b) => compare(b.latest.date, a.latest.date) || compare(a.id, b.id))
}

/** For this many days a round between negotiating parties stays the last round, whatever smaller contacts follow. */
const REMEMBERED_DAYS = 180

/**
 * The last round held, and the contacts held since, latest first. A round that brought two negotiating parties together
 * comes before later ones that did not, for as long as it is remembered.
 */
export function lastRoundHeld(at: TalksAt): { round: RoundAt | undefined; since: RoundAt[] } {
  const held = roundsHeld(at).filter((round) => round.phase === 'held')
  const joint = held.find((round) => negotiatorsIn(at, round) > 1)
  const remembered = joint && daysBetween(lastDay(joint), at.day) <= REMEMBERED_DAYS ? joint : undefined
  const round = remembered ?? held[0]
  return { round, since: round ? held.slice(0, held.indexOf(round)) : [] }
}

/** Whether a round ahead was named for one of the next days. */
export function isNear(at: TalksAt, round: RoundAt): boolean {
  return round.start?.length === 10 && daysBetween(at.day, round.start) <= NEAR_DAYS
}

/** The last day of a round that was held; its first where it has not ended. */
export function lastDay(round: RoundAt): string {
  return round.end ?? round.start ?? round.latest.date
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
