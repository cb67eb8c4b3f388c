import { standings } from '../../model/gaps/index.ts'
import styles from './PairKey.module.css'
import bars from './PairMatrix.module.css'
import { standingWords } from './pairWords.ts'

/** What the four numbers and the parts of each bar say. */
export function PairKey() {
  return (
    <footer className={styles.key}>
      <ul className={styles.items}>
        {standings.map((standing) => (
          <li key={standing}>
            <span className={`${styles.sample} ${bars[standing]}`} />
            <b>{standingWords[standing].title}</b> {standingWords[standing].bounds}
          </li>
        ))}
      </ul>
      <p className={styles.limits}>
        The four numbers are counts of issues in this order; a bar is as long as the number of issues on which
        both are on record. Issues are counted, never weighted or added into a score. Few issues known means
        little can be said, not that two parties agree.
      </p>
    </footer>
  )
}
