/** What is on the table: the proposals in play, and who has yet to answer whom. */
import { answers, isOpen, type ProposalAt, type TalksAt } from '../asof/index.ts'
import { daysBetween, laterOf } from '../day.ts'
import type { Day, ProposalStage, ProposalStep, Response } from '../records.ts'

export interface InPlay {
  proposal: ProposalAt
  /** The stages it has gone through, latest last, each with the first day of its run. */
  stages: { stage: ProposalStage; date: Day }[]
  /** The step with which the present stage began. */
  turn: ProposalStep
  /** Latest answers of the parties it is addressed to. */
  answered: Response[]
  /** Recipients of which no answer, or only that they study or await it, is reported. */
  awaited: string[]
  /** The day on which something last became known of it. */
  active: Day
}

/** Proposals in play at the as-of day: neither closed nor silent for more than `within` days, latest activity first. */
export function onTheTable(at: TalksAt, within = 45): InPlay[] {
  return at.proposals
    .filter(isOpen)
    .map(inPlay)
    .filter(({ active }) => daysBetween(active, at.day) <= within)
    .toSorted((a, b) => weight(b.proposal) - weight(a.proposal) || compare(b.active, a.active))
}

/** A proposal as something in play: its run of stages and who has answered. */
export function inPlay(proposal: ProposalAt): InPlay {
  const stages: InPlay['stages'] = []
  let turn = proposal.latest
  for (const step of proposal.history) {
    if (stages.at(-1)?.stage === step.stage) continue
    stages.push({ stage: step.stage, date: step.date })
    turn = step
  }
  const given = answers(proposal)
  const answered = proposal.recipients.flatMap((party) => given.get(party) ?? [])
  const settled = new Set(
    answered
      .filter(({ response }) => response !== 'studying' && response !== 'awaiting')
      .map(({ party }) => party),
  )
  return {
    proposal,
    stages,
    turn,
    answered,
    awaited: proposal.recipients.filter((party) => !settled.has(party)),
    active: proposal.responses.reduce((day, response) => laterOf(day, response.date), proposal.latest.date),
  }
}

/** Texts of a settlement stand before offers on procedure, whoever made them. */
function weight(proposal: ProposalAt): number {
  return proposal.kind === 'procedural' ? 0 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
