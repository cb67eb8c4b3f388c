import type { CoverageByMonth } from '../../../model/provenance/index.ts'
import { referred } from '../../../model/talks.ts'
import { monthName } from '../../../model/words/days.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalks } from '../../../view/talks.tsx'

interface MonthRow {
  month: string
  counts: readonly number[]
  total: number
}

/** The same counts as rows of months and columns of parties, latest month first. */
export function CoverageTable({ coverage: { months, parties } }: { coverage: CoverageByMonth }) {
  const talks = useTalks()
  const rows = months
    .map((month, index): MonthRow => {
      const counts = parties.map(({ byMonth }) => byMonth[index] ?? 0)
      return { month, counts, total: counts.reduce((sum, count) => sum + count, 0) }
    })
    .toReversed()
  const columns: Column<MonthRow>[] = [
    {
      id: 'month',
      header: 'Month',
      isRowHeader: true,
      sortBy: ({ month }) => month,
      cell: ({ month }) => monthName(month),
    },
    ...parties.map(
      ({ party }, index): Column<MonthRow> => ({
        id: party,
        header: <PartyName party={party} short={referred(talks.partyById, party).name.length > 10} />,
        align: 'end',
        sortBy: ({ counts }) => counts[index],
        cell: ({ counts }) => counts[index] ?? 0,
      }),
    ),
    {
      id: 'total',
      header: 'Together',
      align: 'end',
      sortBy: ({ total }) => total,
      cell: ({ total }) => total,
    },
  ]
  return (
    <DataTable
      caption="Records by month and party"
      quietCaption
      columns={columns}
      rows={rows}
      rowKey={({ month }) => month}
    />
  )
}
