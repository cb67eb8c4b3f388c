import type { ProposalAt, ProvisionAt } from '../../../model/asof/index.ts'
import type { IssueCloseness } from '../../../model/closeness/index.ts'
import type { Pair } from '../../../model/parties.ts'
import { provisionSources } from '../../../model/proposals/evidence.ts'
import type { PairNames } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { openEvidence } from '../../../view/evidence/open.ts'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { ProvisionLine } from './ProvisionLine.tsx'
import styles from './ProvisionRow.module.css'
import { RelationNote } from './RelationNote.tsx'

interface ProvisionRowProps {
  entry: IssueCloseness
  proposal: ProposalAt
  pair: Pair
  names: PairNames
}

/** What a proposal says on one issue: its words, their place on the line, and which party they lay nearer to. */
export function ProvisionRow({ entry: { issue, provisions }, proposal, pair, names }: ProvisionRowProps) {
  return (
    <li className={styles.row}>
      <h3 className={styles.issue}>
        <ViewLink page="positions" patch={{ issue: [issue.id] }}>
          {issue.title}
        </ViewLink>
      </h3>
      <div className={styles.provisions}>
        {provisions.map((measured) => (
          <div
            key={`${measured.provision.knownFrom} ${measured.provision.text}`}
            className={styles.provision}
          >
            <div>
              <p className={styles.text}>{measured.provision.text}</p>
              <SourcesButton proposal={proposal} provision={measured.provision} issue={issue.title} />
            </div>
            <ProvisionLine issue={issue} measured={measured} />
            <RelationNote measured={measured} pair={pair} names={names} />
          </div>
        ))}
      </div>
    </li>
  )
}

function SourcesButton({
  proposal,
  provision,
  issue,
}: {
  proposal: ProposalAt
  provision: ProvisionAt
  issue: string
}) {
  const sources = provisionSources(proposal, provision)
  const since =
    provision.knownFrom === proposal.knownFrom ? '' : `known from ${longDay(provision.knownFrom)} · `
  return (
    <button
      type="button"
      className={styles.sources}
      onClick={() => openEvidence({ title: `${proposal.title}: ${issue}`, note: provision.text, sources })}
    >
      {since}
      {counted(sources.length, 'source')}
    </button>
  )
}
