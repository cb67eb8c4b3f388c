import type { RoundAt } from '../../../model/asof/index.ts'
import { stepWords } from '../../../model/changes/sections.ts'
import { longDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { Block } from '../../../view/block/Block.tsx'
import { Evidenced } from '../../../view/evidence/Evidenced.tsx'
import styles from './Steps.module.css'

/** Every step of the round known by the as-of day, latest first. */
export function HowItCame({ round }: { round: RoundAt }) {
  return (
    <Block title="How it came about">
      <ol className={styles.steps} reversed>
        {round.history.toReversed().map((step) => (
          <li key={`${step.date} ${step.note}`}>
            <p className={styles.when}>
              <b>{sentenceCase(stepWords(step, round.start ?? step.date))}</b> {longDay(step.date)}
            </p>
            <p>
              <Evidenced
                text={step.note}
                title={`${round.title}, ${longDay(step.date)}`}
                sources={step.sources}
                quotes={step.quotes}
              />
            </p>
          </li>
        ))}
      </ol>
    </Block>
  )
}
