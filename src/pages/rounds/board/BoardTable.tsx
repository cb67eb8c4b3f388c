import type { RoundAt } from '../../../model/asof/index.ts'
import type { Board } from '../../../model/rounds/board.ts'
import { boardCells } from '../../../model/rounds/words.ts'
import { referred } from '../../../model/talks.ts'
import { longDay } from '../../../model/words/days.ts'
import { NOT_REPORTED } from '../../../model/words/statuses.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './BoardTable.module.css'

interface Row {
  round: RoundAt
  track: string
  cells: string[]
}

const FACTS = ['Round', 'Days', 'Place', 'Format', 'Status']

/** The board as a plain table of words, to be read aloud, sorted or copied into a spreadsheet. */
export function BoardTable({ board }: { board: Board }) {
  const at = useTalksAt()
  const heads = [...FACTS, ...board.parties.map((id) => referred(at.talks.partyById, id).name)]
  const rows = board.groups.flatMap(({ track, rounds }) =>
    rounds.map(
      (round): Row => ({
        round,
        track: track.title,
        cells: boardCells(at, round, board.parties, NOT_REPORTED),
      }),
    ),
  )
  const columns: Column<Row>[] = [
    {
      id: 'round',
      header: 'Round',
      isRowHeader: true,
      cell: ({ round }) => (
        <ViewLink className={styles.round} patch={{ round: [round.id] }} fromTop>
          {round.title}
        </ViewLink>
      ),
      sortBy: ({ round }) => round.title,
    },
    { id: 'track', header: 'Track', cell: ({ track }) => track, sortBy: ({ track }) => track },
    ...heads.slice(1).map((header, index): Column<Row> => {
      const cell = ({ cells }: Row) => cells[index + 1]
      const byDay = ({ round }: Row) => round.start ?? round.formerStart
      return { id: header, header, cell, sortBy: header === 'Days' ? byDay : cell }
    }),
  ]
  return (
    <>
      <p className={styles.copy}>
        <CopyButton
          text={() => tabbed([['Track', ...heads], ...rows.map((row) => [row.track, ...row.cells])])}
        >
          Copy the table
        </CopyButton>
      </p>
      <DataTable
        caption={`Attendance by round and party, as of ${longDay(at.day)}`}
        columns={columns}
        rows={rows}
        rowKey={({ round }) => round.id}
      />
    </>
  )
}

/** Rows as spreadsheets take them from the clipboard. */
function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')
}
