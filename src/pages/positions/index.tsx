import { longDay } from '../../model/words/days.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { setView, useView } from '../../view/store.ts'
import { useAsOf } from '../../view/talks.tsx'
import type { ChartName } from '../../view/view.ts'
import { CompareControls } from './CompareControls.tsx'
import { MapSection } from './MapSection.tsx'
import styles from './PositionsPage.module.css'

const charts: Record<ChartName, string> = {
  map: 'Map',
  convergence: 'Convergence',
  pairs: 'Party by party',
}
const chartNames: readonly ChartName[] = ['map']

export default function PositionsPage() {
  const chart = useView((view) => view.chart)
  const asOf = useAsOf()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Positions as of {longDay(asOf)}</h1>
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
      {chart === 'map' && <MapSection />}
    </div>
  )
}
