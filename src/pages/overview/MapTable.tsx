import type { TalksAt } from '../../model/asof/index.ts'
import { valueInWords } from '../../model/scale.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { MapRow } from '../../view/position-map/rows.ts'

/** The map of the widest gaps as rows: one for each party on each issue. */
export function MapTable({ at, rows }: { at: TalksAt; rows: readonly MapRow[] }) {
  const entries = rows.flatMap(({ issue, marks, gap }) => marks.map((mark) => ({ issue, mark, gap })))
  return (
    <DataTable
      caption={`Positions as of ${longDay(at.day)}`}
      columns={[
        { id: 'issue', header: 'Issue', isRowHeader: true, cell: ({ issue }) => issue.title },
        { id: 'party', header: 'Party', cell: ({ mark }) => referred(at.talks.partyById, mark.party).name },
        { id: 'value', header: 'Value', align: 'end', cell: ({ mark }) => mark.position.value },
        {
          id: 'words',
          header: 'In words',
          cell: ({ issue, mark }) => valueInWords(issue, mark.position.value),
        },
        { id: 'stated', header: 'Last stated', cell: ({ mark }) => longDay(mark.position.date) },
        { id: 'gap', header: 'Gap', align: 'end', cell: ({ gap }) => gap?.size },
      ]}
      rows={entries}
      rowKey={({ issue, mark }) => `${issue.id} ${mark.party}`}
    />
  )
}
