import { useMemo } from 'react'
import type { RoundAt } from '../../../model/asof/index.ts'
import { type Reliability, reliabilityOf, type Turnout, turnouts } from '../../../model/reliability.ts'
import { boardOf } from '../../../model/rounds/board.ts'
import { roundDays } from '../../../model/rounds/words.ts'
import { referred } from '../../../model/talks.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { Exported } from '../../../view/export/Exported.tsx'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { useBoardFilters } from '../board/useBoard.ts'
import { RoundsHead } from '../RoundsHead.tsx'
import styles from './ReliabilityView.module.css'
import { RoundsBehind } from './RoundsBehind.tsx'

const turnoutTitles: Record<Turnout, string> = {
  attended: 'Attended',
  absent: 'Absent',
  declined: 'Declined',
  withdrew: 'Withdrew',
  unreported: 'Held, attendance not reported',
  'not-held': 'Round not held',
  open: 'Still open',
}

/** For each party, how the rounds at which it was expected turned out. */
export function ReliabilityView() {
  const at = useTalksAt()
  const filters = useBoardFilters()
  const rows = useMemo(() => {
    const { groups } = boardOf(
      at,
      { ...filters, status: [], attendance: [], track: [], format: [], round: [] },
      'date',
    )
    const rounds = groups.flatMap(({ rounds: own }) => own)
    return reliabilityOf(at, rounds).filter(
      ({ party }) => filters.party.length === 0 || filters.party.includes(party),
    )
  }, [at, filters])
  return (
    <>
      <RoundsHead title="Who comes when expected, and on what condition">
        <p className={styles.lead}>
          A party was expected at a round once a record says that it was invited, proposed, or said or did
          anything about coming. What no record tells is never counted as absence. Every figure opens the
          rounds behind it.
        </p>
      </RoundsHead>
      {rows.length === 0 ? (
        <EmptyState title="No party was expected anywhere">
          No record says so by {longDay(at.day)}, under the filters chosen.
        </EmptyState>
      ) : (
        <Exported title="Reliability of attendance">
          <DataTable
            caption={`Reliability of attendance, as of ${longDay(at.day)}`}
            quietCaption
            columns={columns(at.roundById, (party) => referred(at.talks.partyById, party).name)}
            rows={rows}
            rowKey={({ party }) => party}
            initialSorting={{ column: 'expected', direction: 'descending' }}
          />
        </Exported>
      )}
    </>
  )
}

type Named = (party: string) => string

function columns(rounds: ReadonlyMap<string, RoundAt>, nameOf: Named): Column<Reliability>[] {
  const figure = (
    id: string,
    title: string,
    idsOf: (row: Reliability) => readonly string[],
    noteOf?: (row: Reliability, round: string) => string | undefined,
  ): Column<Reliability> => ({
    id,
    header: <span className={styles.header}>{title}</span>,
    align: 'end',
    sortBy: (row) => idsOf(row).length,
    cell: (row) => (
      <RoundsBehind
        title={`${nameOf(row.party)}: ${title.toLowerCase()}`}
        rounds={idsOf(row).flatMap((round) => rounds.get(round) ?? [])}
        noteOf={(round) => noteOf?.(row, round.id) ?? roundDays(round)}
      />
    ),
  })
  return [
    {
      id: 'party',
      header: 'Party',
      isRowHeader: true,
      cell: ({ party }) => <PartyName party={party} />,
      sortBy: ({ party }) => nameOf(party),
    },
    figure('expected', 'Expected at', ({ expected }) => expected),
    ...turnouts.map((turnout) =>
      figure(turnout, turnoutTitles[turnout], ({ byTurnout }) => byTurnout[turnout]),
    ),
    figure('lower', 'Sent below the level of the round', ({ lowerLevel }) => lowerLevel),
    figure('condition', 'Set a condition', ({ conditional }) => conditional),
    figure(
      'after-condition',
      'Attended after a condition',
      ({ attendedAfterCondition }) => attendedAfterCondition,
    ),
    {
      id: 'days',
      header: <span className={styles.header}>Median days to confirm</span>,
      align: 'end',
      sortBy: ({ medianDays }) => medianDays,
      cell: (row) =>
        row.medianDays === undefined ? (
          <span className={styles.none}>
            <span aria-hidden="true">–</span>
            <VisuallyHidden>no confirmation recorded</VisuallyHidden>
          </span>
        ) : (
          <RoundsBehind
            title={`${nameOf(row.party)}: days from first proposal to confirmation`}
            rounds={row.confirmations.flatMap(({ round }) => rounds.get(round) ?? [])}
            noteOf={(round) => daysWords(row, round.id)}
            figure={row.medianDays.toLocaleString('en-GB')}
          />
        ),
    },
    figure('not-invited', 'Not invited', ({ notInvited }) => notInvited),
  ]
}

function daysWords({ confirmations }: Reliability, round: string): string {
  const days = confirmations.find((confirmation) => confirmation.round === round)?.days ?? 0
  return days === 0 ? 'on the same day' : `after ${counted(days, 'day')}`
}
