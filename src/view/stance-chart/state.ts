/** What the chart of one issue shows, before it has a size. */
import {
  isHeld,
  type ProposalAt,
  type ProvisionAt,
  type RoundAt,
  type TalksAt,
} from '../../model/asof/index.ts'
import { addDays, daysBetween, earlierOf, laterOf } from '../../model/day.ts'
import { type Filters, passesParty } from '../../model/filters.ts'
import { isStale, type Stretch, stretchesOf } from '../../model/gaps/index.ts'
import { negotiatorsIn } from '../../model/headline/focus.ts'
import type { Day, Issue, Position } from '../../model/records.ts'
import { bundle } from './bundle.ts'

/** A stretch of a line inside the dates shown, with its place beside others at the same value. */
export interface DrawnStretch extends Stretch {
  /** Lines that run at one value at one time stand side by side: 0 is the value itself. */
  side: number
}

export interface PartyLine {
  party: string
  stretches: DrawnStretch[]
  /** The records dated inside the dates shown: the points of the line. */
  points: { position: Position; side: number }[]
  /** The record that holds at the end of the dates shown. */
  last: Position
  /** How long ago it was stated, seen from that end. */
  stale: boolean
}

export interface ProvisionPoint {
  proposal: ProposalAt
  provision: ProvisionAt
  value: number
}

export interface StanceChart {
  issue: Issue
  from: Day
  to: Day
  lines: PartyLine[]
  provisions: ProvisionPoint[]
  /** Rounds that brought two or more negotiating parties together, with the day on which they began. */
  rounds: { round: RoundAt; day: Day }[]
}

/**
 * One issue over time, for the parties and dates filtered to. The chart begins with the first record shown unless
 * the dates say otherwise, and ends at the as-of day at the latest. Undefined where nothing was on record by the
 * end of those dates.
 */
export function stanceChart(
  at: TalksAt,
  issue: Issue,
  filters: Filters,
  staleAfter: number,
): StanceChart | undefined {
  const to = earlierOf(filters.to ?? at.day, at.day)
  const stances = at.talks.parties
    .filter(({ id }) => passesParty(filters, id))
    .flatMap(({ id }) => at.positions.get(issue.id)?.get(id) ?? [])
    .map((stance) => ({ ...stance, history: stance.history.filter(({ date }) => date <= to) }))
    .filter(({ history }) => history.length > 0)
  const provisions = provisionsOn(at, issue, filters).filter(({ provision }) => provision.knownFrom <= to)
  const firsts = [
    ...stances.map(({ history }) => history[0]?.date ?? to),
    ...provisions.map(({ provision }) => provision.knownFrom),
  ]
  if (firsts.length === 0) return undefined
  const from = begin(filters.from ?? firsts.reduce(earlierOf), to)
  if (from > to) return undefined

  const lines = stances.map(({ party, history, ...rest }) => {
    const stretches = stretchesOf({ ...rest, party, history }, to, staleAfter)
    return { party, history, stretches: stretches.filter((stretch) => stretch.to >= from) }
  })
  const sideOf = bundle(lines.flatMap(({ stretches }) => stretches))
  return {
    issue,
    from,
    to,
    lines: lines.flatMap(({ party, history, stretches }): PartyLine[] => {
      const last = history.at(-1)
      if (last === undefined) return []
      return [
        {
          party,
          stretches: stretches.map((stretch) => ({
            ...stretch,
            from: laterOf(stretch.from, from),
            side: sideOf(stretch.position),
          })),
          points: history
            .filter(({ date }) => date >= from)
            .map((position) => ({ position, side: sideOf(position) })),
          last,
          stale: isStale(last, to, staleAfter),
        },
      ]
    }),
    provisions: provisions.filter(({ provision }) => provision.knownFrom >= from),
    rounds: at.rounds
      .filter((round) => isHeld(round) && negotiatorsIn(at, round) > 1)
      .map((round) => ({ round, day: round.start ?? round.knownFrom }))
      .filter(({ day }) => from <= day && day <= to),
  }
}

/** Provisions on the issue to which a value was given, by proposals of the parties filtered to. */
function provisionsOn(at: TalksAt, issue: Issue, filters: Filters): ProvisionPoint[] {
  return at.proposals
    .filter(({ authors }) => passesParty(filters, ...authors))
    .flatMap((proposal) =>
      proposal.provisions.flatMap((provision): ProvisionPoint[] =>
        provision.issue === issue.id && provision.value !== undefined
          ? [{ proposal, provision, value: provision.value }]
          : [],
      ),
    )
    .toSorted((a, b) => daysBetween(b.provision.knownFrom, a.provision.knownFrom))
}

/** A chart of one day would have no width: it then shows the week before as well. */
function begin(from: Day, to: Day): Day {
  return from === to ? addDays(to, -7) : from
}
