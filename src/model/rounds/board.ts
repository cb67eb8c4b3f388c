/** The board: rounds by track, narrowed and in order. */
import { isAhead, isHeld, type RoundAt, type TalksAt } from '../asof/index.ts'
import { lastDayOf, laterOf } from '../day.ts'
import { type Filters, passesParty, passesSpan } from '../filters.ts'
import type { Day, Track } from '../records.ts'

export interface BoardFilters extends Filters {
  /** Ids of tracks; none means all, and so below. */
  track: readonly string[]
  format: readonly string[]
  /** Phases of rounds. */
  status: readonly string[]
  /**
   * Statuses of attendance: a round passes where any party (of those filtered to) had any of them at any time.
   * `not-reported` is a round without any attendance.
   */
  attendance: readonly string[]
  /** Ids of rounds; none means all. */
  round: readonly string[]
}

/** `upcoming`: what is to come or under way first, then the latest; `date`: from the first round to the last. */
export type BoardOrder = 'upcoming' | 'date'

export interface BoardGroup {
  track: Track
  rounds: RoundAt[]
}

export interface Board {
  groups: BoardGroup[]
  /** Rounds shown, and rounds known in all. */
  shown: number
  all: number
  /** Parties of which anything is reported in the rounds shown, in the talks' own order. */
  parties: string[]
}

/** The board at a day. Tracks without a round shown are left out. */
export function boardOf(at: TalksAt, filters: BoardFilters, order: BoardOrder): Board {
  const passing = at.rounds.filter((round) => passesBoard(at, filters, round))
  const groups = at.talks.tracks.flatMap((track): BoardGroup[] => {
    const own = passing.filter((round) => round.track === track.id)
    return own.length > 0 ? [{ track, rounds: inOrderOf(order, own) }] : []
  })
  const reported = new Set(passing.flatMap(({ id }) => [...(at.attendance.get(id)?.keys() ?? [])]))
  return {
    groups: order === 'upcoming' ? groups.toSorted(byNearest) : groups,
    shown: passing.length,
    all: at.rounds.length,
    parties: at.talks.parties
      .map(({ id }) => id)
      .filter((id) => reported.has(id) && passesParty(filters, id)),
  }
}

/** The facets of the board whose values can be counted. */
export type Facet = 'track' | 'format' | 'phase' | 'attendance'

/**
 * How many rounds each value of a facet would show, given all other filters: so a count says what choosing the
 * value would bring.
 */
export function countFacet(at: TalksAt, filters: BoardFilters, facet: Facet): ReadonlyMap<string, number> {
  const others = withoutFacet(filters, facet)
  const counts = new Map<string, number>()
  for (const round of at.rounds) {
    if (!passesBoard(at, others, round)) continue
    for (const value of valuesOf(at, filters, facet, round)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Whether a round is shown on the board. */
export function passesBoard(at: TalksAt, filters: BoardFilters, round: RoundAt): boolean {
  const chosen = (list: readonly string[], value: string) => list.length === 0 || list.includes(value)
  const parties = [...(at.attendance.get(round.id)?.keys() ?? [])]
  return (
    chosen(filters.round, round.id) &&
    chosen(filters.track, round.track) &&
    chosen(filters.format, round.format) &&
    chosen(filters.status, round.phase) &&
    passesParty(filters, ...parties) &&
    passesDates(filters, round) &&
    (filters.attendance.length === 0 ||
      attendanceValues(at, filters, round).some((status) => filters.attendance.includes(status)))
  )
}

/** The days a round is filed under: actual ones, else the planned ones, else the day it was first known. */
export function daysOf(round: RoundAt): { from: Day; to: Day } {
  const start = round.start ?? round.formerStart ?? round.knownFrom
  if (start.length > 7) return { from: start, to: round.end ?? start }
  return { from: `${start}-01`, to: lastDayOf(start) }
}

function passesDates(filters: Filters, round: RoundAt): boolean {
  const { from, to } = daysOf(round)
  return passesSpan(filters, from, to)
}

function withoutFacet(filters: BoardFilters, facet: Facet): BoardFilters {
  return { ...filters, [facet === 'phase' ? 'status' : facet]: [] }
}

function valuesOf(at: TalksAt, filters: BoardFilters, facet: Facet, round: RoundAt): readonly string[] {
  if (facet === 'attendance') return attendanceValues(at, filters, round)
  return [facet === 'phase' ? round.phase : round[facet]]
}

/** Every status that any party (of those filtered to) had in a round at any time, each once. */
function attendanceValues(at: TalksAt, filters: Filters, round: RoundAt): string[] {
  const states = [...(at.attendance.get(round.id)?.values() ?? [])]
  if (states.length === 0) return ['not-reported']
  const own = states.filter(({ party }) => passesParty(filters, party))
  return [...new Set(own.flatMap(({ history }) => history.map(({ status }) => status)))]
}

function inOrderOf(order: BoardOrder, rounds: readonly RoundAt[]): RoundAt[] {
  const byDate = (a: RoundAt, b: RoundAt) => compare(daysOf(a).to, daysOf(b).to) || compare(a.id, b.id)
  if (order === 'date') return rounds.toSorted(byDate)
  const ahead = rounds.filter((round) => isAhead(round) || round.phase === 'under-way').toSorted(byDate)
  const rest = rounds.filter((round) => !ahead.includes(round)).toSorted((a, b) => byDate(b, a))
  return [...ahead, ...rest]
}

/** Tracks with something to come or under way first, then those with the latest round. */
function byNearest(a: BoardGroup, b: BoardGroup): number {
  const live = ({ rounds }: BoardGroup) =>
    rounds.some((round) => isAhead(round) || round.phase === 'under-way') ? 0 : 1
  return live(a) - live(b) || compare(lastHeld(b), lastHeld(a))
}

function lastHeld({ rounds }: BoardGroup): Day {
  return rounds.filter(isHeld).reduce((last, round) => laterOf(last, daysOf(round).from), '')
}

/** The rounds before and after one in its track, in order of their days. */
export function neighboursOf(at: TalksAt, round: RoundAt): { previous?: RoundAt; next?: RoundAt } {
  const own = inOrderOf(
    'date',
    at.rounds.filter(({ track }) => track === round.track),
  )
  const place = own.findIndex(({ id }) => id === round.id)
  const previous = own[place - 1]
  const next = own[place + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
