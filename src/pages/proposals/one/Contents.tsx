import { useState } from 'react'
import type { ProposalAt } from '../../../model/asof/index.ts'
import {
  closenessOf,
  type IssueCloseness,
  type ProposalCloseness,
  type Side,
} from '../../../model/closeness/index.ts'
import { closenessSentence, type PairNames, SAYS_NOTHING } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { Block } from '../../../view/block/Block.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { usePair } from '../choices.ts'
import { ClosenessMethod } from '../parts/ClosenessMethod.tsx'
import { PairChooser } from '../parts/PairChooser.tsx'
import { SideCounts } from '../parts/SideCounts.tsx'
import styles from './Contents.module.css'
import { ProvisionRow } from './ProvisionRow.tsx'

/** What a proposal says, issue by issue, and which of two parties each part lay nearer to. */
export function Contents({ proposal }: { proposal: ProposalAt }) {
  const at = useTalksAt()
  const chosen = usePair()
  if (chosen === undefined) {
    return (
      <Block title="What it says">
        <p className={styles.none}>These talks have one party only, so there is nobody else to measure to.</p>
      </Block>
    )
  }
  const closeness = closenessOf(at, proposal, chosen.pair)
  if (proposal.provisions.length === 0) {
    return (
      <Block title="What it says">
        <p className={styles.none}>
          No provision of it was recorded by {longDay(at.day)}. That is not to say that it has none.
        </p>
      </Block>
    )
  }
  return <Measured closeness={closeness} names={chosen.names} />
}

function Measured({ closeness, names }: { closeness: ProposalCloseness; names: PairNames }) {
  const [side, setSide] = useState<Side | null>(null)
  const { pair, counts, issues, proposal } = closeness
  const shown = issues.filter((entry) => side === null || entry.side === side)
  const speaking = shown.filter((entry) => entry.side !== 'silent')
  const silent = shown.filter((entry) => entry.side === 'silent')
  return (
    <Block title="What it says" aside={`and whom that lay near to, as of ${longDay(closeness.day)}`}>
      <p className={styles.sentence}>{closenessSentence(counts, names)}</p>
      <div className={styles.controls}>
        <SideCounts counts={counts} names={names} pair={pair} chosen={side} onChoose={setSide} />
        <PairChooser pair={pair} />
      </div>
      <ul className={styles.rows}>
        {speaking.map((entry) => (
          <ProvisionRow key={entry.issue.id} entry={entry} proposal={proposal} pair={pair} names={names} />
        ))}
      </ul>
      {silent.length > 0 && <Silent entries={silent} />}
      <ClosenessMethod />
    </Block>
  )
}

function Silent({ entries }: { entries: readonly IssueCloseness[] }) {
  return (
    <p className={styles.silent}>
      It {SAYS_NOTHING.replace(' on this', '')} on{' '}
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
