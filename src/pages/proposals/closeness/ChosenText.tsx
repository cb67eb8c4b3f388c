import type { ProposalCloseness } from '../../../model/closeness/index.ts'
import type { PairNames } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { Block } from '../../../view/block/Block.tsx'
import { FromTo } from '../../../view/PartyName.tsx'
import { MeasuredContents } from '../parts/MeasuredContents.tsx'
import styles from './ClosenessOverTime.module.css'

/** The text chosen in the chart, with the issues behind each of its counts. */
export function ChosenText({ closeness, names }: { closeness: ProposalCloseness; names: PairNames }) {
  const { proposal, day } = closeness
  return (
    <div className={styles.chosen}>
      <Block
        title={proposal.title}
        aside={`contents known from ${longDay(day)}`}
        more={{ page: 'proposals', patch: { proposal: [proposal.id] }, words: 'The proposal' }}
      >
        <p className={styles.facts}>
          <FromTo authors={proposal.authors} recipients={proposal.recipients} />
        </p>
        <MeasuredContents closeness={closeness} names={names} />
      </Block>
    </div>
  )
}
