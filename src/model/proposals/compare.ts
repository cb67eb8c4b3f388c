/** Proposals side by side, issue by issue. */
import type { ProposalAt, ProvisionAt, TalksAt } from '../asof/index.ts'
import type { Issue } from '../records.ts'
import { MEANINGFUL_DIFFERENCE } from '../scale.ts'

/** What one proposal says on one issue; no provisions where it says nothing on it. */
export interface ComparedCell {
  proposal: ProposalAt
  provisions: ProvisionAt[]
}

/**
 * How the proposals relate on an issue:
 * `differ`: two of them lie 10 points or more apart;
 * `words only`: at least two speak, and fewer than two have a value, so only their words can be compared;
 * `alike`: all values lie within 10 points;
 * `one speaks`: one has provisions and the others have none;
 * `silent`: none says anything.
 */
export type Likeness = 'differ' | 'words only' | 'alike' | 'one speaks' | 'silent'

export interface ComparedIssue {
  issue: Issue
  likeness: Likeness
  /** Points between the outermost values, 0 to 100; missing where fewer than two proposals have a value. */
  spread?: number
  /** One cell for each proposal, in the order they were chosen. */
  cells: ComparedCell[]
}

const ORDER: readonly Likeness[] = ['differ', 'words only', 'one speaks', 'alike', 'silent']

/**
 * Compares what was known of the proposals, on every issue of the talks. Issues on which they differ come first,
 * the widest difference on top, and those on which none says anything last; equals stay in the talks' order.
 */
export function compareProposals(at: TalksAt, proposals: readonly ProposalAt[]): ComparedIssue[] {
  return at.talks.issues
    .map((issue) => compareOn(issue, proposals))
    .toSorted(
      (a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness) || (b.spread ?? 0) - (a.spread ?? 0),
    )
}

function compareOn(issue: Issue, proposals: readonly ProposalAt[]): ComparedIssue {
  const cells = proposals.map((proposal) => ({
    proposal,
    provisions: proposal.provisions.filter((provision) => provision.issue === issue.id),
  }))
  const speaking = cells.filter(({ provisions }) => provisions.length > 0)
  const valued = speaking
    .map(({ provisions }) => provisions.flatMap(({ value }) => value ?? []))
    .filter((values) => values.length > 0)
  if (speaking.length === 0) return { issue, likeness: 'silent', cells }
  if (speaking.length === 1 && cells.length > 1) return { issue, likeness: 'one speaks', cells }
  if (valued.length < 2) return { issue, likeness: 'words only', cells }
  const spread = widest(valued)
  return { issue, likeness: spread >= MEANINGFUL_DIFFERENCE ? 'differ' : 'alike', spread, cells }
}

/** The largest distance between a value of one proposal and a value of another. */
function widest(valued: readonly (readonly number[])[]): number {
  let spread = 0
  for (const [index, values] of valued.entries()) {
    for (const others of valued.slice(index + 1)) {
      spread = Math.max(
        spread,
        Math.max(...values) - Math.min(...others),
        Math.max(...others) - Math.min(...values),
      )
    }
  }
  return spread
}
