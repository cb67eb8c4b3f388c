/** What was on the table, as it was known on a day. */
import type {
  Day,
  Proposal,
  ProposalKind,
  ProposalStage,
  ProposalStep,
  Provision,
  Response,
} from '../records.ts'
import type { Talks } from '../talks.ts'
import { sourcesAt, withEvidenceAt } from './evidence.ts'

/** A provision together with the day from which it was publicly known. */
export interface ProvisionAt extends Provision {
  knownFrom: Day
}

export interface ProposalAt {
  id: string
  /** As the proposal was then called. */
  title: string
  kind: ProposalKind
  authors: string[]
  recipients: string[]
  /** The day on which the proposal was first publicly known. */
  knownFrom: Day
  stage: ProposalStage
  /** The day of the latest stage. */
  since: Day
  /** Whole story, once its last step has passed. */
  summary?: string
  /** The known proposal that this one replaces. */
  supersedes?: string
  history: ProposalStep[]
  latest: ProposalStep
  /** What was known of its contents. */
  provisions: ProvisionAt[]
  /** Every answer given by the day, earliest first; a party's last one is its answer. */
  responses: Response[]
}

const DISCLOSING: readonly ProposalStage[] = [
  'presented',
  'published',
  'leaked',
  'revised',
  'signed',
  'accepted',
]

const CLOSED: readonly ProposalStage[] = ['rejected', 'lapsed', 'superseded']

/**
 * The day from which a provision was publicly known: its own where the record names one; else the first
 * step that discloses a text; else, for offers made in so many words, the first step of all.
 */
export function provisionKnownFrom(proposal: Proposal, provision: Provision): Day | undefined {
  if (provision.from !== undefined) return provision.from
  const disclosed = proposal.history.find((step) => DISCLOSING.includes(step.stage))
  return (disclosed ?? proposal.history[0])?.date
}

/** A proposal at the end of `day`, or undefined where nothing was yet known of it. */
export function proposalAt(talks: Talks, proposal: Proposal, day: Day): ProposalAt | undefined {
  const history = proposal.history
    .filter((step) => step.date <= day)
    .map((step) => withEvidenceAt(talks, day, step))
  const first = history[0]
  const latest = history.at(-1)
  if (first === undefined || latest === undefined) return undefined

  const at: ProposalAt = {
    id: proposal.id,
    title: latest.title ?? proposal.title,
    kind: proposal.kind,
    authors: proposal.authors,
    recipients: proposal.recipients,
    knownFrom: first.date,
    stage: latest.stage,
    since: latest.date,
    history,
    latest,
    provisions: (proposal.provisions ?? []).flatMap((provision) => {
      const knownFrom = provisionKnownFrom(proposal, provision) ?? first.date
      if (knownFrom > day) return []
      const sources = provision.sources && { sources: sourcesAt(talks, day, provision.sources) }
      return [{ ...provision, ...sources, knownFrom }]
    }),
    responses: (proposal.responses ?? [])
      .filter((response) => response.date <= day)
      .map((response) => ({ ...response, sources: sourcesAt(talks, day, response.sources) }))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }
  if (history.length === proposal.history.length) at.summary = proposal.summary
  if (proposal.supersedes !== undefined) at.supersedes = proposal.supersedes
  return at
}

/** Whether a proposal was still on the table: neither rejected, lapsed nor replaced by another. */
export function isOpen(proposal: ProposalAt): boolean {
  return !CLOSED.includes(proposal.stage)
}

/** Each recipient's latest answer; a recipient without an entry had not been reported to answer. */
export function answers(proposal: ProposalAt): ReadonlyMap<string, Response> {
  return new Map(proposal.responses.map((response) => [response.party, response]))
}
