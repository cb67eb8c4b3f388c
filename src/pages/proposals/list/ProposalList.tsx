import { useRef } from 'react'
import type { ProposalAt } from '../../../model/asof/index.ts'
import { monthOf } from '../../../model/day.ts'
import { filterProposals } from '../../../model/proposals/filter.ts'
import type { ProposalStage } from '../../../model/records.ts'
import { longDay, monthName } from '../../../model/words/days.ts'
import { counted, joined } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { ExportMenu } from '../../../view/export/ExportMenu.tsx'
import { recordTables } from '../../../view/export/recordTables.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { Unbroken } from '../../../view/Unbroken.tsx'
import { clearProposalFilters, useProposalFilter } from '../choices.ts'
import { LifeTrackHead } from '../parts/LifeTrack.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PickTray } from './PickTray.tsx'
import styles from './ProposalList.module.css'
import { ProposalRow } from './ProposalRow.tsx'

/** Every proposal known by the as-of day, latest first. */
export function ProposalList() {
  const at = useTalksAt()
  const content = useRef<HTMLDivElement>(null)
  const filter = useProposalFilter()
  const shown = filterProposals(at.proposals, filter).toReversed()
  return (
    <>
      <PageHead
        title={<Unbroken words={headline(at.proposals, at.day)} />}
        exported={
          shown.length > 0 && (
            <ExportMenu
              title="Proposals"
              content={content}
              by={['proposalKind', 'stage']}
              rows={async () => (await recordTables()).proposalsTable(at, shown)}
            />
          )
        }
      />
      {shown.length === 0 ? (
        <EmptyState
          title={at.proposals.length === 0 ? 'No proposal is known yet' : 'No proposal passes these filters'}
          action={
            at.proposals.length > 0 && <Button onClick={clearProposalFilters}>Clear the filters</Button>
          }
        >
          {at.proposals.length === 0
            ? `Nothing had been put on the table by ${longDay(at.day)}, as far as the records tell.`
            : 'A proposal passes if one of the chosen parties wrote, received or answered it, and something happened to it between the chosen days.'}
        </EmptyState>
      ) : (
        <div ref={content} className={styles.list} data-exported="Proposals">
          <div className={styles.columns} aria-hidden="true">
            <span>Proposal</span>
            <LifeTrackHead />
            <span>Answers</span>
            <span data-onscreen>Compare</span>
          </div>
          {byMonth(shown).map(([month, proposals]) => (
            <section key={month} aria-labelledby={`month-${month}`}>
              <h2 id={`month-${month}`} className={styles.month}>
                {monthName(month)}
              </h2>
              <ul className={styles.rows}>
                {proposals.map((proposal) => (
                  <ProposalRow key={proposal.id} proposal={proposal} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <PickTray />
    </>
  )
}

/** The proposals by the month in which they became known, in the order given. */
function byMonth(proposals: readonly ProposalAt[]): [month: string, proposals: ProposalAt[]][] {
  const months = new Map<string, ProposalAt[]>()
  for (const proposal of proposals) {
    const month = monthOf(proposal.knownFrom)
    months.set(month, [...(months.get(month) ?? []), proposal])
  }
  return [...months]
}

/** "102 proposals were known by 8 May 2026: 9 accepted or signed, 14 rejected, 6 lapsed, 5 superseded." */
function headline(proposals: readonly ProposalAt[], day: string): string {
  const at = (...stages: ProposalStage[]) => proposals.filter(({ stage }) => stages.includes(stage)).length
  const ends: [number, string][] = [
    [at('accepted', 'signed'), 'accepted or signed'],
    [at('rejected'), 'rejected'],
    [at('lapsed'), 'lapsed'],
    [at('superseded'), 'superseded'],
  ]
  const parts = ends.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  const known = `${counted(proposals.length, 'proposal', 'proposals', 'No proposals')} ${proposals.length === 1 ? 'was' : 'were'} known by ${longDay(day)}`
  return parts.length === 0 ? `${known}.` : `${known}; of these ${joined(parts)}.`
}
