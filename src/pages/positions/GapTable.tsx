import { type GapStep, gapCourse } from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import type { Comparison } from './useComparison.ts'

/** Every step of every gap between two parties. */
export function GapTable({ comparison: { at }, between }: { comparison: Comparison; between: Pair }) {
  const rows = at.talks.issues.flatMap(({ id }) => gapCourse(at, id, ...between))
  const side = (index: 0 | 1): Column<GapStep> => ({
    id: `side-${index}`,
    header: referred(at.talks.partyById, between[index]).name,
    align: 'end',
    sortBy: ({ positions }) => positions[index].value,
    cell: ({ positions }) => (
      <EvidenceButton position={positions[index]}>{positions[index].value}</EvidenceButton>
    ),
  })
  const columns: Column<GapStep>[] = [
    {
      id: 'issue',
      header: 'Issue',
      isRowHeader: true,
      sortBy: ({ issue }) => referred(at.talks.issueById, issue).title,
      cell: ({ issue }) => referred(at.talks.issueById, issue).title,
    },
    { id: 'from', header: 'From', sortBy: ({ from }) => from, cell: ({ from }) => longDay(from) },
    side(0),
    side(1),
    { id: 'gap', header: 'Gap', align: 'end', sortBy: ({ size }) => size, cell: ({ size }) => size },
  ]
  return (
    <DataTable
      caption="Gaps by issue and day"
      quietCaption
      columns={columns}
      rows={rows}
      rowKey={({ issue, from }) => `${issue} ${from}`}
      empty="No gap is known."
    />
  )
}
