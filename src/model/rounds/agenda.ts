/** Where the parties of a round stood before it, and where later records put them. */
import { positionAt, type RoundAt, type TalksAt } from '../asof/index.ts'
import { addDays, earlierOf } from '../day.ts'
import type { Day, Issue, Position } from '../records.ts'
import { daysOf, neighboursOf } from './board.ts'

/** A position recorded up to this many days after a round still counts as the one a party came out with. */
const AFTERWARDS = 30

export interface AgendaStance {
  party: string
  /** The position that held on the day before the round; missing where none was recorded by then. */
  before?: Position
  /** The last one recorded from its first day until it no longer counts as its result; missing where none was. */
  after?: Position
}

export interface AgendaItem {
  issue: Issue
  /** A party of which neither is recorded has no entry. */
  stances: AgendaStance[]
}

/**
 * Issues of a round's agenda with the positions of the parties reported in it. `after` is the last position recorded
 * from the first day of the round to 30 days after its last, or to the day before the next round of its track.
 */
export function agendaOf(at: TalksAt, round: RoundAt): AgendaItem[] {
  const { from, to } = daysOf(round)
  const { next } = neighboursOf(at, round)
  const nextStart = next && daysOf(next).from
  const last = addDays(to, AFTERWARDS)
  const until = nextStart !== undefined && nextStart > to ? earlierOf(last, addDays(nextStart, -1)) : last
  const parties = [...(at.attendance.get(round.id)?.keys() ?? [])]
  return round.agenda.flatMap((id) => {
    const issue = at.talks.issueById.get(id)
    if (issue === undefined) return []
    const stances = parties.flatMap((party) => stanceOf(at, id, party, from, until) ?? [])
    return [{ issue, stances }]
  })
}

function stanceOf(
  at: TalksAt,
  issue: string,
  party: string,
  from: Day,
  until: Day,
): AgendaStance | undefined {
  const history = at.positions.get(issue)?.get(party)?.history ?? []
  const before = positionAt(history, addDays(from, -1))
  const after = history.findLast(({ date }) => date >= from && date <= until)
  if (before === undefined && after === undefined) return undefined
  return { party, ...(before && { before }), ...(after && { after }) }
}
