import { referred } from '../../model/talks.ts'
import { MARK_RADIUS, placeMarks, xOf } from '../../view/position-map/lanes.ts'
import { MapMarkShape } from '../../view/position-map/MapMarkShape.tsx'
import type { MapRow } from '../../view/position-map/rows.ts'
import { useTalksAt } from '../../view/talks.tsx'
import { MAP_UNIT } from '../slides/map.ts'
import styles from './SlideLine.module.css'

interface SlideLineProps {
  row: MapRow
  /** In hundredths of the slide's height. */
  width: number
}

const TICK = 5
const NAME_OFFSET = MARK_RADIUS + 4

/** An issue's line with the parties' marks and short names, drawn to the scale of the slide. */
export function SlideLine({ row, width }: SlideLineProps) {
  const { talks } = useTalksAt()
  const shortName = (party: string) => referred(talks.partyById, party).short
  const onLine = row.gap?.positions.map(({ party }) => party) ?? []
  const space = { width: width / MAP_UNIT, names: true, shortName, onLine }
  const { marks, height, lineY } = placeMarks(row.marks, space)
  const [a, b] = row.gap?.positions ?? []
  const x = (value: number) => xOf(value, space)
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${space.width} ${height}`}
      style={{ inlineSize: `${width}cqh`, blockSize: `${height * MAP_UNIT}cqh` }}
      role="img"
      aria-label={row.marks
        .map(({ party, position }) => `${referred(talks.partyById, party).name} ${position.value}`)
        .join(', ')}
    >
      <path className={styles.axis} d={`M${x(0)} ${lineY}H${x(100)}`} />
      {row.issue.scale.map(({ value }) => (
        <path key={value} className={styles.axis} d={`M${x(value)} ${lineY - TICK}v${2 * TICK}`} />
      ))}
      {a && b && a.value !== b.value && (
        <path
          className={styles.gap}
          d={`M${x(Math.min(a.value, b.value))} ${lineY}H${x(Math.max(a.value, b.value))}`}
        />
      )}
      {marks.map((placed) => (
        <g key={placed.mark.party}>
          <MapMarkShape placed={placed} lineY={lineY} name={undefined} />
          <text
            className={styles.name}
            x={placed.x + (placed.nameOn === 'right' ? NAME_OFFSET : -NAME_OFFSET)}
            y={placed.y}
            textAnchor={placed.nameOn === 'right' ? 'start' : 'end'}
          >
            {shortName(placed.mark.party)}
          </text>
        </g>
      ))}
    </svg>
  )
}
