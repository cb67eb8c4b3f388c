/** What lay on the table at a round. */
import { type RoundAt, type TalksAt, talksAt } from '../asof/index.ts'
import { earlierOf } from '../day.ts'
import { type InPlay, onTheTable } from '../overview/table.ts'
import type { Day } from '../records.ts'
import { daysOf } from './board.ts'

export interface Table {
  /** The day whose end is shown: the last of the round, or the as-of day where that is earlier. */
  day: Day
  /** Proposals in play by then that parties of the round put forward or received, as they were then. */
  proposals: InPlay[]
}

/** Proposals in play at a round: by or to at least two parties of it, where it is known of two. */
export function tableAt(at: TalksAt, round: RoundAt): Table {
  const day = earlierOf(at.day, daysOf(round).to)
  const parties = [...(at.attendance.get(round.id)?.keys() ?? [])]
  const least = Math.min(2, parties.length)
  const then = day === at.day ? at : talksAt(at.talks, day)
  const proposals = onTheTable(then).filter(({ proposal }) => {
    const concerned = new Set([...proposal.authors, ...proposal.recipients])
    return parties.filter((party) => concerned.has(party)).length >= least
  })
  return { day, proposals }
}
