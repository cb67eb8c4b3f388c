import { useView } from '../../view/store.ts'
import { useTalks } from '../../view/talks.tsx'
import { CompareControls } from './CompareControls.tsx'
import { ConvergenceSection } from './ConvergenceSection.tsx'
import { IssueHead } from './IssueHead.tsx'
import { IssueSection } from './IssueSection.tsx'
import { MapSection } from './MapSection.tsx'
import { PairsSection } from './PairsSection.tsx'
import { PositionsHead } from './PositionsHead.tsx'
import styles from './PositionsPage.module.css'

export default function PositionsPage() {
  const { chart, chosen } = useView((view) => ({ chart: view.chart, chosen: view.issue }))
  const { issues } = useTalks()
  const shown = issues.filter(({ id }) => chosen.includes(id))
  return (
    <div className={styles.page}>
      {shown.length > 0 ? (
        <>
          <div className={styles.top}>
            <IssueHead shown={shown} />
            <CompareControls />
          </div>
          {shown.map((issue) => (
            <IssueSection key={issue.id} issue={issue} />
          ))}
        </>
      ) : (
        <>
          <PositionsHead />
          {chart === 'map' && <MapSection />}
          {chart === 'convergence' && <ConvergenceSection />}
          {chart === 'pairs' && <PairsSection />}
        </>
      )}
    </div>
  )
}
