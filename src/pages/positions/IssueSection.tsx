import { gapStory, gapStorySentence, moversInWords, movesSince } from '../../model/gaps/index.ts'
import type { Issue } from '../../model/records.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { later, useLater } from '../../ui/later.ts'
import { ChartFrame } from '../../view/charts/ChartFrame.tsx'
import { type StanceChart, stanceChart } from '../../view/stance-chart/state.ts'
import { useFilters } from '../../view/talks.tsx'
import { IssueKey } from './IssueKey.tsx'
import styles from './IssueSection.module.css'
import { IssueTable } from './IssueTable.tsx'
import { PeriodButtons } from './PeriodButtons.tsx'
import { type Comparison, useComparison } from './useComparison.ts'

const stanceChartView = later(() => import('../../view/stance-chart/StanceChartView.tsx'))

/** One issue: what is asked, the gap, and where the parties stood on it over time. */
export function IssueSection({ issue }: { issue: Issue }) {
  const comparison = useComparison()
  const filters = useFilters()
  const { at, staleAfter } = comparison
  const StanceChartView = useLater(stanceChartView)
  const chart = stanceChart(at, issue, filters, staleAfter)
  return (
    <section className={styles.section} aria-label={issue.title}>
      <div className={styles.intro}>
        <p className={styles.question}>{issue.question}</p>
        {issue.method !== undefined && (
          <Disclosure summary="How it is coded" className={styles.method}>
            <p>{issue.method}</p>
          </Disclosure>
        )}
      </div>
      {chart ? (
        <ChartFrame
          title={`${issue.title} over time`}
          summary={<IssueSummary comparison={comparison} chart={chart} />}
          controls={<PeriodButtons at={at} chart={chart} />}
          table={<IssueTable at={at} chart={chart} />}
          notes={<IssueKey chart={chart} staleAfter={staleAfter} />}
        >
          {StanceChartView ? (
            <StanceChartView at={at} chart={chart} since={comparison.since} />
          ) : (
            <p className={styles.loading}>The chart is being loaded…</p>
          )}
        </ChartFrame>
      ) : (
        <EmptyState title={`Nothing is on record on ${issue.title}`}>
          By {longDay(at.day)} no position and no proposal on it was known, for the parties and dates chosen.
        </EmptyState>
      )}
    </section>
  )
}

function IssueSummary({ comparison, chart }: { comparison: Comparison; chart: StanceChart }) {
  const { at, between, since } = comparison
  const steps = chart.lines.reduce((sum, { points }) => sum + points.length, 0)
  const moves = movesSince(at, since).filter(({ issue }) => issue === chart.issue.id)
  const story = between && gapStory(at, chart.issue.id, ...between)
  return (
    <>
      {between && story && <p>{gapStorySentence(at, ...between, story)}</p>}
      <p>
        Since {longDay(since)}, {moversInWords(at, moves)}. From {longDay(chart.from)} to {longDay(chart.to)}{' '}
        the chart has {counted(steps, 'recorded position', 'recorded positions', 'no new position')} of{' '}
        {counted(chart.lines.length, 'party', 'parties')} and{' '}
        {counted(chart.provisions.length, 'provision', 'provisions', 'no provision')} of proposals.
      </p>
    </>
  )
}
