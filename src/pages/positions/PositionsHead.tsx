import { longDay } from '../../model/words/days.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { setView, useView } from '../../view/store.ts'
import { useAsOf } from '../../view/talks.tsx'
import type { ChartName } from '../../view/view.ts'
import { CompareControls } from './CompareControls.tsx'
import styles from './PositionsPage.module.css'

const charts: Record<ChartName, string> = {
  map: 'Map',
  convergence: 'Convergence',
  pairs: 'Party by party',
}
const chartNames = Object.keys(charts) as ChartName[]

/** The page's name, its charts, and what they compare. */
export function PositionsHead() {
  const chart = useView((view) => view.chart)
  return (
    <header className={styles.top}>
      <h1>Positions as of {longDay(useAsOf())}</h1>
      <div className={styles.controls}>
        <Segmented
          label="Chart"
          options={chartNames.map((value) => ({ value, words: charts[value] }))}
          value={chart}
          onChange={(name) => setView({ chart: name })}
        />
        <CompareControls />
      </div>
    </header>
  )
}
