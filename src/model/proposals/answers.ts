/** Who answered a proposal and how, and of whom no answer is recorded. */
import type { ProposalAt } from '../asof/index.ts'
import type { Response } from '../records.ts'

export interface PartyAnswer {
  party: string
  /** Whether it was put to this party; others answer too. */
  recipient: boolean
  /** The party's latest response. Missing where none is recorded, which is not a refusal. */
  latest?: Response
  /** Every response of the party, earliest first. */
  history: Response[]
}

/**
 * One entry for each recipient in the order of the record, then for each other party that answered, in the order
 * of its first response. A recipient that is also an author is left out until it answers: it wrote the text.
 */
export function partyAnswers(proposal: ProposalAt): PartyAnswer[] {
  const histories = new Map<string, Response[]>()
  for (const response of proposal.responses) {
    histories.set(response.party, [...(histories.get(response.party) ?? []), response])
  }
  const recipients = proposal.recipients.filter(
    (party) => histories.has(party) || !proposal.authors.includes(party),
  )
  const others = [...histories.keys()].filter((party) => !recipients.includes(party))
  return [...recipients, ...others].map((party) => {
    const history = histories.get(party) ?? []
    const latest = history.at(-1)
    return { party, recipient: recipients.includes(party), history, ...(latest && { latest }) }
  })
}
