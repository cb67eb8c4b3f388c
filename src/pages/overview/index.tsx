import { isFiltered } from '../../model/filters.ts'
import { useFilters } from '../../view/talks.tsx'
import { HeadlineBlock } from './HeadlineBlock.tsx'
import { LastRound } from './LastRound.tsx'
import { LatestQuotes } from './LatestQuotes.tsx'
import { NextRound } from './NextRound.tsx'
import { OnTheTable } from './OnTheTable.tsx'
import { Outcomes } from './Outcomes.tsx'
import styles from './Overview.module.css'
import { WhereTheyStand } from './WhereTheyStand.tsx'

/** The state of play at the as-of day, on one screen. */
export default function OverviewPage() {
  const filtered = isFiltered(useFilters())
  return (
    <div className={styles.page}>
      <HeadlineBlock />
      {filtered && (
        <p className={styles.unfiltered}>
          The filters apply to proposals, positions, outcomes and quotes; the headline and the rounds show
          everybody.
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.rounds}>
          <NextRound />
          <LastRound />
        </div>
        <div className={styles.stands}>
          <WhereTheyStand />
        </div>
        <div className={styles.outcomes}>
          <Outcomes />
        </div>
        <div className={styles.words}>
          <OnTheTable />
          <LatestQuotes />
        </div>
      </div>
    </div>
  )
}
