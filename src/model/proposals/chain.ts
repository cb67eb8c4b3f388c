/** Which text replaced which. */
import type { ProposalAt, TalksAt } from '../asof/index.ts'

/** A proposal in its line of texts. */
export interface ChainLink {
  proposal: ProposalAt
  /** How many texts came before it in its line: 0 for the first. Two texts that replace the same one share it. */
  generation: number
}

/** The known proposals that say they replace `id`, in the order they became known. */
export function successorsOf(at: TalksAt, id: string): ProposalAt[] {
  return at.proposals.filter((proposal) => proposal.supersedes === id)
}

/** The texts that a proposal replaces, and those they replaced in turn, oldest first. A circle ends where it closes. */
export function predecessorsOf(at: TalksAt, proposal: ProposalAt): ProposalAt[] {
  const line: ProposalAt[] = []
  const seen = new Set([proposal.id])
  let before = proposal.supersedes
  while (before !== undefined && !seen.has(before)) {
    seen.add(before)
    const earlier = at.proposalById.get(before)
    if (earlier === undefined) break
    line.unshift(earlier)
    before = earlier.supersedes
  }
  return line
}

/**
 * The whole line of texts that a proposal belongs to, itself included, by generation and then by the day they
 * became known. A proposal that replaces none and was replaced by none is alone in it.
 */
export function chainOf(at: TalksAt, proposal: ProposalAt): ChainLink[] {
  const root = predecessorsOf(at, proposal)[0] ?? proposal
  const chain: ChainLink[] = []
  const seen = new Set<string>()
  let generation = [root]
  for (let depth = 0; generation.length > 0; depth += 1) {
    const fresh = generation.filter(({ id }) => !seen.has(id))
    for (const one of fresh) {
      seen.add(one.id)
      chain.push({ proposal: one, generation: depth })
    }
    generation = fresh.flatMap(({ id }) => successorsOf(at, id))
  }
  return chain
}
