import type { StanceChart } from '../../view/stance-chart/state.ts'
import styles from './MapKey.module.css'

/** What the lines and marks of an issue's chart say. */
export function IssueKey({ chart, staleAfter }: { chart: StanceChart; staleAfter: number }) {
  return (
    <footer className={styles.key}>
      <ul className={styles.items}>
        <li>Each point is a recorded position; pressing it opens its evidence</li>
        <li>
          Filled: stated in so many words; lighter: follows from it; dashed: inferred or reported by others
        </li>
        {Number.isFinite(staleAfter) && <li>Dotted line: not restated for more than {staleAfter} days</li>}
        {chart.provisions.length > 0 && <li>Sheet of paper: a proposal’s provision</li>}
        {chart.rounds.length > 0 && <li>Diamond and vertical line: a round of the negotiating parties</li>}
      </ul>
      <p className={styles.limits}>
        The line orders outcomes and does not judge them; differences under 10 mean nothing. Before a party’s
        first record nothing is drawn: silence is not a position. Lines at the same value run side by side.
      </p>
    </footer>
  )
}
