import type { TalksAt } from '../../model/asof/index.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { shapePath } from '../../ui/shapes.ts'
import { openEvidence } from '../evidence/open.ts'
import { PositionTip } from '../PositionTip.tsx'
import { markInWords, positionEvidence } from '../stances.ts'
import { useMarks } from '../talks.tsx'
import type { Geometry } from './geometry.ts'
import styles from './StancePoints.module.css'
import type { StanceChart } from './state.ts'

const SIZE = 10
const TARGET = 20

/** Every record as a point on its party's line; pressing one opens its evidence. */
export function StancePoints({
  at,
  chart,
  geometry,
}: {
  at: TalksAt
  chart: StanceChart
  geometry: Geometry
}) {
  const { width, height, x, y } = geometry
  const mark = useMarks()
  return (
    <>
      <svg className={styles.shapes} width={width} height={height} aria-hidden="true">
        {chart.lines.map(({ party, points }) => (
          <g key={party} data-tone={mark(party).tone}>
            {points.map(({ position, side }) => (
              <path
                key={position.date}
                className={styles.shape}
                data-confidence={position.confidence}
                d={shapePath(mark(party).shape, x(position.date), y(position.value, side), SIZE)}
              />
            ))}
          </g>
        ))}
      </svg>
      {chart.lines.map(({ party, points }) =>
        points.map(({ position, side }) => (
          <ChartPoint
            key={`${party} ${position.date}`}
            series={party}
            label={markInWords(at, position)}
            tip={<PositionTip at={at} position={position} />}
            onPress={() => openEvidence(positionEvidence(at, position))}
            x={x(position.date) - TARGET / 2}
            y={y(position.value, side) - TARGET / 2}
            width={TARGET}
            height={TARGET}
          />
        )),
      )}
    </>
  )
}
