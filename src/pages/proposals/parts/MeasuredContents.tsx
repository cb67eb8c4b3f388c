import { useState } from 'react'
import type { IssueCloseness, ProposalCloseness, Side } from '../../../model/closeness/index.ts'
import { closenessSentence, type PairNames } from '../../../model/words/closeness.ts'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './MeasuredContents.module.css'
import { PairChooser } from './PairChooser.tsx'
import { ProvisionRow } from './ProvisionRow.tsx'
import { SideCounts } from './SideCounts.tsx'

interface MeasuredContentsProps {
  closeness: ProposalCloseness
  names: PairNames
  /** Whether the two parties can be chosen here. */
  withPair?: boolean
}

/** What a proposal says, issue by issue, under the counts of whom it lay near to; a count shows the issues behind it. */
export function MeasuredContents({ closeness, names, withPair = false }: MeasuredContentsProps) {
  const [side, setSide] = useState<Side | null>(null)
  const { pair, counts, issues, proposal } = closeness
  const shown = issues.filter((entry) => side === null || entry.side === side)
  const speaking = shown.filter((entry) => entry.side !== 'silent')
  const silent = shown.filter((entry) => entry.side === 'silent')
  return (
    <>
      <p className={styles.sentence}>{closenessSentence(counts, names)}</p>
      <div className={styles.controls}>
        <SideCounts counts={counts} names={names} pair={pair} chosen={side} onChoose={setSide} />
        {withPair && <PairChooser pair={pair} />}
      </div>
      <ul className={styles.rows}>
        {speaking.map((entry) => (
          <ProvisionRow key={entry.issue.id} entry={entry} proposal={proposal} pair={pair} names={names} />
        ))}
      </ul>
      {silent.length > 0 && <Silent entries={silent} />}
      {shown.length === 0 && <p className={styles.silent}>No issue falls under this count.</p>}
    </>
  )
}

function Silent({ entries }: { entries: readonly IssueCloseness[] }) {
  return (
    <p className={styles.silent}>
      It says nothing on{' '}
      {entries.map(({ issue }, index) => (
        <span key={issue.id}>
          <ViewLink page="positions" patch={{ issue: [issue.id] }}>
            {issue.title}
          </ViewLink>
          {index < entries.length - 1 ? '; ' : '.'}
        </span>
      ))}
    </p>
  )
}
