import type { TalksAt } from '../../model/asof/index.ts'
import { provisionSources } from '../../model/proposals/evidence.ts'
import type { Day, Position } from '../../model/records.ts'
import { valueInWords } from '../../model/scale.ts'
import { longDay } from '../../model/words/days.ts'
import { confidenceWords } from '../../model/words/statuses.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { openEvidence } from '../../view/evidence/open.ts'
import { PartyName } from '../../view/PartyName.tsx'
import type { ProvisionPoint, StanceChart } from '../../view/stance-chart/state.ts'
import { positionEvidence } from '../../view/stances.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import { WordsButton } from './WordsButton.tsx'

interface Entry {
  key: string
  day: Day
  value: number
  position?: Position
  point?: ProvisionPoint
}

/** Every step and every provision of an issue's chart, earliest first. */
export function IssueTable({ at, chart }: { at: TalksAt; chart: StanceChart }) {
  const entries: Entry[] = [
    ...chart.lines.flatMap(({ party, points }) =>
      points.map(({ position }) => ({
        key: `${party} ${position.date}`,
        day: position.date,
        value: position.value,
        position,
      })),
    ),
    ...chart.provisions.map((point, index) => ({
      key: `${point.proposal.id} ${index}`,
      day: point.provision.knownFrom,
      value: point.value,
      point,
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const columns: Column<Entry>[] = [
    { id: 'day', header: 'From', sortBy: ({ day }) => day, cell: ({ day }) => longDay(day) },
    {
      id: 'whose',
      header: 'Party or proposal',
      isRowHeader: true,
      sortBy: ({ position, point }) => position?.party ?? point?.proposal.title,
      cell: ({ position, point }) =>
        position ? (
          <PartyName party={position.party} />
        ) : (
          point && (
            <ViewLink page="proposals" patch={{ proposal: [point.proposal.id] }}>
              {point.proposal.title}
            </ViewLink>
          )
        ),
    },
    { id: 'value', header: 'Value', align: 'end', sortBy: ({ value }) => value, cell: ({ value }) => value },
    { id: 'place', header: 'In words', cell: ({ value }) => valueInWords(chart.issue, value) },
    {
      id: 'summary',
      header: 'What it says',
      cell: ({ position, point }) => position?.summary ?? point?.provision.text,
    },
    {
      id: 'confidence',
      header: 'Confidence',
      cell: ({ position }) => (position ? confidenceWords[position.confidence] : 'a text'),
    },
    {
      id: 'evidence',
      header: 'Evidence',
      cell: ({ position, point }) => (
        <WordsButton
          onPress={() => {
            if (position) openEvidence(positionEvidence(at, position))
            if (point)
              openEvidence({
                title: `${point.proposal.title}: ${chart.issue.title}`,
                note: point.provision.text,
                sources: provisionSources(point.proposal, point.provision),
              })
          }}
        >
          Evidence
        </WordsButton>
      ),
    },
  ]
  return (
    <DataTable
      caption={`Positions and provisions on ${chart.issue.title}`}
      quietCaption
      columns={columns}
      rows={entries}
      rowKey={({ key }) => key}
    />
  )
}
