/** What was agreed and what became of it, as it was known on a day. */
import type { Day, Outcome, OutcomeStatus, OutcomeStep } from '../records.ts'
import type { Talks } from '../talks.ts'
import { withEvidenceAt } from './evidence.ts'

export interface OutcomeAt {
  id: string
  /** As the outcome was then called. */
  title: string
  round?: string
  issue?: string
  parties: string[]
  /** The day on which it was first publicly known. */
  knownFrom: Day
  status: OutcomeStatus
  /** The day of the latest status. */
  since: Day
  /** Whole story, once its last step has passed. */
  summary?: string
  history: OutcomeStep[]
  latest: OutcomeStep
}

/** An outcome at the end of `day`, or undefined where nothing was yet known of it. */
export function outcomeAt(talks: Talks, outcome: Outcome, day: Day): OutcomeAt | undefined {
  const history = outcome.history
    .filter((step) => step.date <= day)
    .map((step) => withEvidenceAt(talks, day, step))
  const first = history[0]
  const latest = history.at(-1)
  if (first === undefined || latest === undefined) return undefined

  const at: OutcomeAt = {
    id: outcome.id,
    title: latest.title ?? outcome.title,
    parties: outcome.parties,
    knownFrom: first.date,
    status: latest.status,
    since: latest.date,
    history,
    latest,
  }
  if (outcome.round !== undefined) at.round = outcome.round
  if (outcome.issue !== undefined) at.issue = outcome.issue
  if (history.length === outcome.history.length) at.summary = outcome.summary
  return at
}
