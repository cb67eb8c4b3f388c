import { Fragment } from 'react'
import { headline } from '../../model/headline/index.ts'
import { longDay, weekdayName } from '../../model/words/days.ts'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import styles from './HeadlineBlock.module.css'

/** The state of play in a sentence or two, every part with its evidence. */
export function HeadlineBlock() {
  const at = useTalksAt()
  const { parts } = headline(at)
  return (
    <header className={styles.block}>
      <p className={styles.day}>
        As of {weekdayName(at.day)} {longDay(at.day)}
        {at.day === at.talks.dataset.coverage.to && ', the last day of the records'}
      </p>
      <h1 className={styles.headline}>
        {parts.map((part) => (
          <Fragment key={part.text}>
            <Evidenced text={part.text} sources={part.sources} quotes={part.quotes} />{' '}
          </Fragment>
        ))}
      </h1>
    </header>
  )
}
