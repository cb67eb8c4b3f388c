/** What bears out a provision. */
import type { ProposalAt, ProvisionAt } from '../asof/index.ts'

/**
 * The pages that a provision rests on: its own where the record names them; else those of the steps on the day it
 * became known; else those of every step known.
 */
export function provisionSources(proposal: ProposalAt, provision: ProvisionAt): string[] {
  if (provision.sources !== undefined) return provision.sources
  const disclosing = proposal.history.filter(({ date }) => date === provision.knownFrom)
  const steps = disclosing.length > 0 ? disclosing : proposal.history
  return [...new Set(steps.flatMap(({ sources }) => sources))]
}
