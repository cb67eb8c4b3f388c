import { longDay } from '../../model/words/days.ts'
import styles from './MapKey.module.css'
import type { Comparison } from './useComparison.ts'

/** What the lines of the small charts say. */
export function GapKey({ comparison: { since, staleAfter } }: { comparison: Comparison }) {
  return (
    <footer className={styles.key}>
      <ul className={styles.items}>
        <li>Each dot is a day with a new record of either party; pressing it opens its evidence</li>
        {Number.isFinite(staleAfter) && (
          <li>Dotted: a side has not restated its position for {staleAfter} days</li>
        )}
        <li>Dashed upright line: {longDay(since)}, the day compared with</li>
        <li>Nothing is drawn before both were on record</li>
      </ul>
    </footer>
  )
}
