import { useState } from 'react'
import { type PartyRecordKind, partyRecordKinds, recordsByMonth } from '../../../model/provenance/index.ts'
import { longDay, monthName } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { ChartFrame } from '../../../view/charts/ChartFrame.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { CoverageBars } from './CoverageBars.tsx'
import { CoverageTable } from './CoverageTable.tsx'

type Shown = 'all' | PartyRecordKind

const words: Record<Shown, string> = {
  all: 'All',
  quotes: 'Quotes',
  attendance: 'Attendance',
  positions: 'Positions',
  answers: 'Answers',
}

/** Records by month and party: where the records are dense and where they are thin. */
export function CoverageSection() {
  const at = useTalksAt()
  const [shown, setShown] = useState<Shown>('all')
  const coverage = recordsByMonth(at, shown === 'all' ? partyRecordKinds : [shown])
  const total = coverage.parties.reduce((sum, party) => sum + party.total, 0)
  const busiest = busiestMonth(coverage)
  return (
    <ChartFrame
      title="Records by month and party"
      summary={
        <p>
          {counted(total, 'record')} by {longDay(at.day)}
          {busiest &&
            `, most of them (${busiest.count.toLocaleString('en-GB')}) in ${monthName(busiest.month)}`}
          . A gap is a gap in the sources that could be reached, not a silence of the party.
        </p>
      }
      controls={
        <Segmented
          label="Which records are counted"
          options={(['all', ...partyRecordKinds] as const).map((value) => ({ value, words: words[value] }))}
          value={shown}
          onChange={setShown}
        />
      }
      narrowed={{ strip: 'none', notes: shown === 'all' ? [] : [`${words[shown]} only`] }}
      table={<CoverageTable coverage={coverage} />}
    >
      <CoverageBars coverage={coverage} page={pageOf[shown]} what={shown === 'all' ? 'record' : one[shown]} />
    </ChartFrame>
  )
}

/** Where the records of a kind are read. */
const pageOf = {
  all: 'quotes',
  quotes: 'quotes',
  attendance: 'rounds',
  positions: 'positions',
  answers: 'proposals',
} as const

const one: Record<PartyRecordKind, string> = {
  quotes: 'quote',
  attendance: 'record',
  positions: 'position',
  answers: 'answer',
}

function busiestMonth({ months, parties }: ReturnType<typeof recordsByMonth>) {
  const counts = months.map((month, index) => ({
    month,
    count: parties.reduce((sum, { byMonth }) => sum + (byMonth[index] ?? 0), 0),
  }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  return most && most.count > 0 ? most : undefined
}
