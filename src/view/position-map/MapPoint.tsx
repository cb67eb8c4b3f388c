import type { TalksAt } from '../../model/asof/index.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { openEvidence } from '../evidence/open.ts'
import { PositionTip } from '../PositionTip.tsx'
import { markInWords, positionEvidence } from '../stances.ts'
import { type PlacedMark, radiusOf } from './lanes.ts'

/** Marks can be pressed in a box of at least this size. */
const TARGET = 24

/** What pressing or focusing a mark tells. */
export function MapPoint({ at, placed, nameWidth }: { at: TalksAt; placed: PlacedMark; nameWidth: number }) {
  const { mark, x, y, nameOn } = placed
  const half = TARGET / 2
  const left = nameOn === 'left' ? x - radiusOf(mark) - nameWidth : x - half
  const right = nameOn === 'right' ? x + radiusOf(mark) + nameWidth : x + half
  return (
    <ChartPoint
      series={mark.position.issue}
      label={markInWords(at, mark.position, mark)}
      tip={<PositionTip at={at} position={mark.position} move={mark.move} heldSince={mark.heldSince} />}
      onPress={() => openEvidence(positionEvidence(at, mark.position))}
      x={Math.min(left, x - half)}
      y={y - half}
      width={Math.max(right, x + half) - Math.min(left, x - half)}
      height={TARGET}
    />
  )
}
