import type { Mentions } from '../../model/gaps/index.ts'
import type { Issue, Position } from '../../model/records.ts'
import { valueInWords } from '../../model/scale.ts'
import { longDay } from '../../model/words/days.ts'
import { confidenceWords } from '../../model/words/statuses.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import type { MapMark, MapRow } from '../../view/position-map/rows.ts'
import { moveInWords } from '../../view/stances.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import type { Comparison } from './useComparison.ts'

interface MapTableProps {
  comparison: Comparison
  rows: readonly MapRow[]
  mentions: ReadonlyMap<string, Mentions> | undefined
}

interface Entry {
  issue: Issue
  mark?: MapMark
  gap?: number
}

/** The map as rows and columns: a row for each position, and one for each issue nobody shown has spoken on. */
export function MapTable({ comparison, rows, mentions }: MapTableProps) {
  const { at, between } = comparison
  const entries = rows.flatMap(({ issue, marks, gap }): Entry[] => {
    const size = gap && { gap: gap.size }
    return marks.length > 0 ? marks.map((mark) => ({ issue, mark, ...size })) : [{ issue, ...size }]
  })
  const columns: Column<Entry>[] = [
    {
      id: 'issue',
      header: 'Issue',
      isRowHeader: true,
      sortBy: ({ issue }) => issue.title,
      cell: ({ issue }) => (
        <ViewLink page="positions" patch={{ issue: [issue.id] }}>
          {issue.title}
        </ViewLink>
      ),
    },
    {
      id: 'party',
      header: 'Party',
      sortBy: ({ mark }) => mark && at.talks.partyOrder.get(mark.party),
      cell: ({ mark }) => (mark ? <PartyName party={mark.party} /> : 'nobody on record'),
    },
    {
      id: 'value',
      header: 'Value',
      align: 'end',
      sortBy: ({ mark }) => mark?.position.value,
      cell: ({ mark }) => mark?.position.value,
    },
    {
      id: 'place',
      header: 'In words',
      cell: ({ issue, mark }) => mark && valueInWords(issue, mark.position.value),
    },
    {
      id: 'confidence',
      header: 'Confidence',
      cell: ({ mark }) => mark && confidenceWords[mark.position.confidence],
    },
    {
      id: 'stated',
      header: 'Last stated',
      sortBy: ({ mark }) => mark?.position.date,
      cell: ({ mark }) => mark && <Stated position={mark.position} stale={mark.stale} />,
    },
    {
      id: 'move',
      header: `Since ${longDay(comparison.since)}`,
      sortBy: ({ mark }) => mark?.move && Math.abs(mark.move.by),
      cell: ({ mark }) =>
        mark && (mark.move ? moveInWords(mark.move) : mark.entered ? 'first recorded' : 'no movement'),
    },
  ]
  if (between) {
    columns.push({
      id: 'gap',
      header: 'Gap',
      align: 'end',
      sortBy: ({ gap }) => gap,
      cell: ({ gap }) => gap ?? 'unknown',
    })
  }
  if (mentions) {
    columns.push({
      id: 'mentions',
      header: 'Quotes',
      align: 'end',
      sortBy: ({ issue }) => mentions.get(issue.id)?.count,
      cell: ({ issue }) => mentions.get(issue.id)?.count,
    })
  }
  return (
    <DataTable
      caption={`Positions as of ${longDay(at.day)}`}
      quietCaption
      columns={columns}
      rows={entries}
      rowKey={({ issue, mark }) => `${issue.id} ${mark?.party ?? ''}`}
    />
  )
}

function Stated({ position, stale }: { position: Position; stale: boolean }) {
  return (
    <>
      <EvidenceButton position={position}>{longDay(position.date)}</EvidenceButton>
      {stale && ' (old)'}
    </>
  )
}
