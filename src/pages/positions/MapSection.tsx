import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { ChartFrame } from '../../view/charts/ChartFrame.tsx'
import { PositionMap } from '../../view/position-map/PositionMap.tsx'
import { type MapRow, type MapSort, mapRows, mapSorts, sortRows } from '../../view/position-map/rows.ts'
import { setView, useView } from '../../view/store.ts'
import { DatesNote } from './DatesNote.tsx'
import { MapKey } from './MapKey.tsx'
import { MapTable } from './MapTable.tsx'
import { RowDetail } from './RowDetail.tsx'
import { type Comparison, useComparison } from './useComparison.ts'
import { useMentions } from './useMentions.ts'

const sortWords: Record<MapSort, string> = {
  gap: 'Gap',
  movement: 'Movement',
  name: 'Name',
  mentions: 'Share of quotes',
}

/** Where every party stands on every issue on the as-of day. */
export function MapSection() {
  const comparison = useComparison()
  const chosen = useView((view) => view.sort)
  const sort = mapSorts.find((one) => one === chosen) ?? 'gap'
  const mentions = useMentions(sort === 'mentions')
  const rows = sortRows(mapRows(comparison.at, comparison), sort, mentions)
  return (
    <ChartFrame
      title="Where they stand"
      summary={<MapSummary comparison={comparison} rows={rows} />}
      controls={
        <Segmented
          label="Order of issues"
          options={mapSorts.map((value) => ({ value, words: sortWords[value] }))}
          value={sort}
          onChange={(order) => setView({ sort: order === 'gap' ? null : order })}
        />
      }
      narrowed={{ strip: 'parties', by: ['between'], notes: [`arrows from ${longDay(comparison.since)}`] }}
      table={<MapTable comparison={comparison} rows={rows} mentions={mentions} />}
      notes={<MapKey comparison={comparison} rows={rows} />}
    >
      <PositionMap
        at={comparison.at}
        rows={rows}
        {...(comparison.between && { gapTitle: gapTitle(comparison) })}
        mentions={mentions}
        detailed
        detail={(row) => <RowDetail at={comparison.at} row={row} />}
      />
    </ChartFrame>
  )
}

function gapTitle({ at, between }: Comparison): string {
  return `Gap ${(between ?? []).map((party) => referred(at.talks.partyById, party).short).join('–')}`
}

function MapSummary({ comparison, rows }: { comparison: Comparison; rows: readonly MapRow[] }) {
  const { at, between, since } = comparison
  const gaps = rows.flatMap(({ gap }) => gap ?? [])
  const moved = rows.filter(({ marks }) => marks.some(({ move }) => move !== undefined)).length
  const [a, b] = (between ?? []).map((party) => referred(at.talks.partyById, party).name)
  const widest = gaps.toSorted((one, other) => other.size - one.size)[0]
  return (
    <p>
      {gaps.length > 0 && widest ? (
        <>
          {a} and {b} are both on record on {gaps.length} of {counted(rows.length, 'issue')}; their widest gap
          is {widest.size} points, on {referred(at.talks.issueById, widest.issue).title}.{' '}
        </>
      ) : (
        between && (
          <>
            {a} and {b} are not both on record on any issue.{' '}
          </>
        )
      )}
      {moved === 0 ? 'No position moved' : `Positions moved on ${counted(moved, 'issue')}`} since{' '}
      {longDay(since)}. <DatesNote what="The map" />
    </p>
  )
}
