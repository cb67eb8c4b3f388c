import { useRef } from 'react'
import type { OutcomeAt } from '../../../model/asof/index.ts'
import { passesParty, passesSpan } from '../../../model/filters.ts'
import type { OutcomeStatus } from '../../../model/records.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted, joined } from '../../../model/words/lists.ts'
import { outcomeWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { ToggleChip } from '../../../ui/Chip.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { ExportMenu } from '../../../view/export/ExportMenu.tsx'
import { recordTables } from '../../../view/export/recordTables.ts'
import { setView, useView } from '../../../view/store.ts'
import { useFilters, useTalksAt } from '../../../view/talks.tsx'
import { Unbroken } from '../../../view/Unbroken.tsx'
import { RoundsHead } from '../RoundsHead.tsx'
import { OutcomeRow } from './OutcomeRow.tsx'
import styles from './OutcomesTracker.module.css'

const STATUSES = Object.keys(outcomeWords) as OutcomeStatus[]

/** Everything agreed across all rounds, by what became of it. */
export function OutcomesTracker() {
  const at = useTalksAt()
  const content = useRef<HTMLDivElement>(null)
  const filters = useFilters()
  const chosen = useView((view) => view.status)
  const passing = at.outcomes
    .filter(
      (outcome) =>
        passesParty(filters, ...outcome.parties) && passesSpan(filters, outcome.knownFrom, outcome.since),
    )
    .toReversed()
  const statuses = STATUSES.filter((status) => chosen.includes(status))
  const shown = statuses.length === 0 ? STATUSES : statuses
  const rows = (status: OutcomeStatus) => passing.filter((outcome) => outcome.status === status)
  const count = shown.reduce((sum, status) => sum + rows(status).length, 0)
  return (
    <>
      <RoundsHead title={<Unbroken words={headline(at.outcomes, at.day)} />}>
        <div className={styles.bar}>
          <fieldset className={styles.choices}>
            <legend className={styles.spoken}>What became of it</legend>
            {STATUSES.map((status) => (
              <ToggleChip
                key={status}
                pressed={statuses.includes(status)}
                onToggle={() => setView({ status: toggled(statuses, status) })}
                count={rows(status).length}
                countLabel={counted(rows(status).length, 'outcome')}
              >
                {outcomeWords[status]}
              </ToggleChip>
            ))}
          </fieldset>
          <div className={styles.ends}>
            <p className={styles.count} role="status">
              <b>{count}</b> of {counted(at.outcomes.length, 'outcome')}
            </p>
            {count > 0 && (
              <ExportMenu
                title="Outcomes"
                content={content}
                by={['outcome']}
                rows={async () => (await recordTables()).outcomesTable(at, shown.flatMap(rows))}
              />
            )}
          </div>
        </div>
      </RoundsHead>
      {count === 0 && (
        <EmptyState
          title={
            at.outcomes.length === 0 ? 'Nothing is known to be agreed yet' : 'No outcome passes these filters'
          }
          action={
            at.outcomes.length > 0 && (
              <Button onClick={() => setView({ party: [], from: null, to: null, status: [] })}>
                Clear the filters
              </Button>
            )
          }
        />
      )}
      <div ref={content} className={styles.groups} data-exported="Outcomes">
        {shown
          .filter((status) => rows(status).length > 0)
          .map((status) => (
            <Block key={status} title={titles[status]} aside={counted(rows(status).length, 'outcome')}>
              <ul className={styles.rows}>
                {rows(status).map((outcome) => (
                  <OutcomeRow key={outcome.id} outcome={outcome} />
                ))}
              </ul>
            </Block>
          ))}
      </div>
    </>
  )
}

const titles: Record<OutcomeStatus, string> = {
  agreed: 'Agreed, nothing further known',
  'in-progress': 'In progress',
  implemented: 'Implemented',
  stalled: 'Stalled',
  breached: 'Breached',
  lapsed: 'Lapsed',
}

/** "53 outcomes were known by 8 May 2026: 16 agreed, 7 in progress, 16 implemented." */
function headline(outcomes: readonly OutcomeAt[], day: string): string {
  const parts = STATUSES.map(
    (status) =>
      [outcomes.filter((outcome) => outcome.status === status).length, outcomeWords[status]] as const,
  ).filter(([count]) => count > 0)
  const known = `${counted(outcomes.length, 'outcome', 'outcomes', 'no outcome')} ${outcomes.length === 1 ? 'was' : 'were'} known`
  const counts = parts.map(([count, words]) => `${count} ${words}`)
  return `By ${longDay(day)}, ${known}${counts.length === 0 ? '' : `: ${joined(counts)}`}.`
}

function toggled(list: readonly OutcomeStatus[], status: OutcomeStatus): OutcomeStatus[] {
  return list.includes(status) ? list.filter((other) => other !== status) : [...list, status]
}
