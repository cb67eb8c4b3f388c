import { useRef } from 'react'
import { convergenceSentence, convergenceSince } from '../../model/gaps/index.ts'
import { longDay } from '../../model/words/days.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ChartFrame } from '../../view/charts/ChartFrame.tsx'
import { ExportMenu } from '../../view/export/ExportMenu.tsx'
import { useFilters } from '../../view/talks.tsx'
import { ConvergenceLists } from './ConvergenceLists.tsx'
import { ConvergenceMethod } from './ConvergenceMethod.tsx'
import styles from './ConvergenceSection.module.css'
import { GapKey } from './GapKey.tsx'
import { GapMultiples } from './GapMultiples.tsx'
import { GapTable } from './GapTable.tsx'
import { gapPanels } from './gapPanels.ts'
import { plainConvergence } from './plainRows.ts'
import { useComparison } from './useComparison.ts'

/** Whether the distance between two parties is closing, issue by issue. */
export function ConvergenceSection() {
  const comparison = useComparison()
  const content = useRef<HTMLDivElement>(null)
  const filters = useFilters()
  const { at, between, since, staleAfter } = comparison
  if (between === undefined) {
    return <EmptyState title="These talks have only one party">A gap needs two.</EmptyState>
  }
  const convergence = convergenceSince(at, ...between, since, staleAfter)
  const panels = gapPanels(at, between, filters, staleAfter)
  return (
    <div className={styles.section}>
      <section className={styles.counts} aria-label="Convergence in numbers">
        <ExportMenu
          title="Convergence in numbers"
          content={content}
          strip="none"
          notes={[`compared with ${longDay(since)}`]}
          rows={() => plainConvergence(at, convergence)}
        />
        <div ref={content} data-exported="Convergence in numbers">
          <p className={styles.sentence}>{convergenceSentence(at, convergence)}</p>
          <ConvergenceLists at={at} convergence={convergence} staleAfter={staleAfter} />
        </div>
        <ConvergenceMethod staleAfter={staleAfter} />
      </section>
      {panels.issues.length > 0 ? (
        <ChartFrame
          title="The gap on each issue over time"
          summary={
            <p>
              Each panel is one issue on the same axes: days across, the gap from 0 to 100 points up. Panels
              do not add up, since lines of different issues do not compare.
            </p>
          }
          narrowed={{ by: ['between'] }}
          table={<GapTable comparison={comparison} between={between} />}
          notes={<GapKey comparison={comparison} />}
        >
          <GapMultiples comparison={comparison} panels={panels} />
        </ChartFrame>
      ) : (
        <EmptyState title="No gap is known">
          The two parties were not both on record on any issue in the dates chosen.
        </EmptyState>
      )}
    </div>
  )
}
