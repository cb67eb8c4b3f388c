import { useMemo } from 'react'
import { closenessOverTime } from '../../../model/closeness/index.ts'
import { filterProposals } from '../../../model/proposals/filter.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Exported } from '../../../view/export/Exported.tsx'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { clearProposalFilters, usePair, useProposalFilter } from '../choices.ts'
import { ClosenessMethod } from '../parts/ClosenessMethod.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PairChooser } from '../parts/PairChooser.tsx'
import { ChosenText } from './ChosenText.tsx'
import { ClosenessChart } from './ClosenessChart.tsx'
import styles from './ClosenessOverTime.module.css'
import { ClosenessTable } from './ClosenessTable.tsx'

/** On how many issues each text lay nearer to which of two parties when it became known, in order of time. */
export function ClosenessOverTime() {
  const chosen = usePair()
  if (chosen === undefined) {
    return (
      <>
        <PageHead title="Whom the texts lay near to" />
        <EmptyState title="These talks have one party only">
          Closeness is measured between two parties.
        </EmptyState>
      </>
    )
  }
  return <Measured {...chosen} />
}

function Measured({ pair, names }: NonNullable<ReturnType<typeof usePair>>) {
  const at = useTalksAt()
  const filter = useProposalFilter()
  const isTable = useView((view) => view.table)
  const id = useView((view) => view.proposal[0])
  const [first, second] = pair
  const measured = useMemo(() => closenessOverTime(at, [first, second]), [at, first, second])
  const passing = new Set(filterProposals(at.proposals, filter).map((proposal) => proposal.id))
  const shown = measured.filter(({ proposal }) => passing.has(proposal.id))
  const chosen = shown.find(({ proposal }) => proposal.id === id)
  const unknown = passing.size - shown.length
  const choose = (proposal: string) => setView({ proposal: [proposal] }, { replace: true })
  return (
    <>
      <PageHead title="Whom each text lay near to when it became known">
        <div className={styles.controls}>
          <PairChooser pair={pair} />
          <Segmented
            label="Chart or table"
            options={[
              { value: 'chart', words: 'Chart' },
              { value: 'table', words: 'Table' },
            ]}
            value={isTable ? 'table' : 'chart'}
            onChange={(value) => setView({ table: value === 'table' }, { replace: true })}
          />
        </div>
      </PageHead>
      {shown.length === 0 ? (
        <EmptyState
          title="No text with known contents is shown"
          action={<Button onClick={clearProposalFilters}>Clear the filters</Button>}
        >
          Either none was known by {longDay(at.day)}, or none passes the filters.
        </EmptyState>
      ) : (
        <>
          <Exported
            title="Closeness of texts"
            by={['proposalKind', 'stage']}
            notes={[`Nearness to ${names.first} and ${names.second}`]}
            table={
              <ClosenessTable texts={shown} names={names} chosen={chosen?.proposal.id} onChoose={choose} />
            }
          >
            {isTable ? (
              <ClosenessTable texts={shown} names={names} chosen={chosen?.proposal.id} onChoose={choose} />
            ) : (
              <ClosenessChart texts={shown} names={names} chosen={chosen?.proposal.id} onChoose={choose} />
            )}
          </Exported>
          <p className={styles.note}>
            One column a text, in the order in which their contents became known; one step of a bar is one
            issue.
            {unknown > 0 &&
              ` ${counted(unknown, 'proposal')} more ${unknown === 1 ? 'has' : 'have'} no known contents.`}
          </p>
          {chosen ? (
            <ChosenText key={chosen.proposal.id} closeness={chosen} names={names} />
          ) : (
            <p className={styles.hint}>Choose a text to see the issues behind its counts.</p>
          )}
          <ClosenessMethod />
        </>
      )}
    </>
  )
}
