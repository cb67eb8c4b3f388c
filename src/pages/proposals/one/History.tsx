import type { ProposalAt } from '../../../model/asof/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { stageWords } from '../../../model/words/statuses.ts'
import { Block } from '../../../view/block/Block.tsx'
import { Dated } from './Dated.tsx'
import styles from './Lists.module.css'

/** Every step of a proposal known by the as-of day, latest first. */
export function History({ proposal: { history } }: { proposal: ProposalAt }) {
  return (
    <Block title="History">
      <ol className={styles.steps} reversed>
        {history.toReversed().map((step) => (
          <Dated
            key={`${step.date} ${step.note}`}
            date={step.date}
            words={stageWords[step.stage]}
            note={step.note}
            sources={step.sources}
            title={`${stageWords[step.stage]}, ${longDay(step.date)}`}
          />
        ))}
      </ol>
    </Block>
  )
}
