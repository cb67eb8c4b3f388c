import type { ProposalCloseness, Side } from '../../../model/closeness/index.ts'
import { type PairNames, sideWords } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'

interface ClosenessTableProps {
  texts: readonly ProposalCloseness[]
  names: PairNames
  chosen: string | undefined
  onChoose: (proposal: string) => void
}

const COUNTED: readonly Side[] = ['first', 'between', 'second', 'no basis', 'silent']

/** The chart's numbers as a table; a title shows the issues behind its row. */
export function ClosenessTable({ texts, names, chosen, onChoose }: ClosenessTableProps) {
  const words = sideWords(names)
  const columns: Column<ProposalCloseness>[] = [
    {
      id: 'text',
      header: 'Text',
      isRowHeader: true,
      sortBy: ({ proposal }) => proposal.title,
      cell: ({ proposal }) => (
        <Button look="ghost" aria-pressed={proposal.id === chosen} onClick={() => onChoose(proposal.id)}>
          {proposal.title}
        </Button>
      ),
    },
    { id: 'day', header: 'Contents known from', sortBy: ({ day }) => day, cell: ({ day }) => longDay(day) },
    ...COUNTED.map(
      (side): Column<ProposalCloseness> => ({
        id: side,
        header: sentenceCase(words[side]),
        align: 'end',
        sortBy: ({ counts }) => counts[side],
        cell: ({ counts }) => counts[side],
      }),
    ),
  ]
  return (
    <DataTable
      caption="Texts by the number of issues on which they lay nearer to which party"
      quietCaption
      columns={columns}
      rows={texts}
      rowKey={({ proposal }) => proposal.id}
    />
  )
}
