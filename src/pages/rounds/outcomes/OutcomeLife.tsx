import type { OutcomeAt } from '../../../model/asof/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { outcomeWords } from '../../../model/words/statuses.ts'
import { Evidenced } from '../../../view/evidence/Evidenced.tsx'
import styles from './OutcomeLife.module.css'

/** What became of an outcome: every step from its agreement on, each with its sources. */
export function OutcomeLife({ outcome }: { outcome: OutcomeAt }) {
  return (
    <ol className={styles.life}>
      {outcome.history.map((step) => (
        <li key={`${step.date} ${step.note}`} className={styles.step} data-status={step.status}>
          <span className={styles.status}>{outcomeWords[step.status]}</span>{' '}
          <span className={styles.day}>{longDay(step.date)}</span>
          <p>
            <Evidenced
              text={step.note}
              title={`${outcome.title}: ${outcomeWords[step.status]}, ${longDay(step.date)}`}
              sources={step.sources}
            />
          </p>
        </li>
      ))}
    </ol>
  )
}
