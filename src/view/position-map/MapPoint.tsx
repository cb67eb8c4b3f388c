import type { TalksAt } from '../../model/asof/index.ts'
import { longDay } from '../../model/words/days.ts'
import { confidenceWords } from '../../model/words/statuses.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { openEvidence } from '../evidence/open.ts'
import { PartyName } from '../PartyName.tsx'
import { markInWords, moveInWords, positionEvidence, positionPlace } from '../stances.ts'
import { MARK_RADIUS, type PlacedMark } from './lanes.ts'
import type { MapMark } from './rows.ts'

/** Marks can be pressed in a box of at least this size. */
const TARGET = 24

/** What pressing or focusing a mark tells. */
export function MapPoint({ at, placed, nameWidth }: { at: TalksAt; placed: PlacedMark; nameWidth: number }) {
  const { mark, x, y, nameOn } = placed
  const half = TARGET / 2
  const left = nameOn === 'left' ? x - MARK_RADIUS - nameWidth : x - half
  const right = nameOn === 'right' ? x + MARK_RADIUS + nameWidth : x + half
  return (
    <ChartPoint
      series={mark.position.issue}
      label={markInWords(at, mark.position, mark)}
      tip={<MarkTip at={at} mark={mark} />}
      onPress={() => openEvidence(positionEvidence(at, mark.position))}
      x={Math.min(left, x - half)}
      y={y - half}
      width={Math.max(right, x + half) - Math.min(left, x - half)}
      height={TARGET}
    />
  )
}

function MarkTip({ at, mark: { position, move, stale } }: { at: TalksAt; mark: MapMark }) {
  return (
    <>
      <b>
        <PartyName party={position.party} />
      </b>{' '}
      {positionPlace(at, position)}
      <br />
      {position.summary}
      <br />
      {confidenceWords[position.confidence]}; {stale ? 'last stated on' : 'since'} {longDay(position.date)}
      {move && `; ${moveInWords(move)}`}
    </>
  )
}
