import { shapePath } from '../../ui/shapes.ts'
import { useMarks } from '../talks.tsx'
import { MARK_RADIUS, type PlacedMark, RING_RADIUS, radiusOf } from './lanes.ts'
import styles from './MapMarkShape.module.css'

interface MapMarkShapeProps {
  placed: PlacedMark
  lineY: number
  /** The short name beside the mark. */
  name: string | undefined
}

const NAME_GAP = 4

/** A party's mark: its confidence in the fill, its movement as an arrow, its age as a dotted ring. */
export function MapMarkShape({ placed, lineY, name }: MapMarkShapeProps) {
  const { mark, x, fromX, y, nameOn } = placed
  const { tone, shape } = useMarks()(mark.party)
  const offset = radiusOf(mark) + NAME_GAP - (mark.stale ? 1.5 : 0)
  const nameX = nameOn === 'right' ? x + offset : x - offset
  return (
    <g data-tone={tone} data-confidence={mark.position.confidence}>
      {y !== lineY && <path className={styles.stem} d={`M${x} ${lineY}V${y}`} />}
      {fromX !== undefined && <Arrow from={fromX} to={x} y={y} />}
      {fromX !== undefined && <path className={styles.before} d={shapePath(shape, fromX, y, 9)} />}
      {mark.stale && <circle className={styles.stale} cx={x} cy={y} r={RING_RADIUS} />}
      <path className={styles.shape} d={shapePath(shape, x, y, 2 * MARK_RADIUS - 1)} />
      {name !== undefined && (
        <text className={styles.name} x={nameX} y={y} textAnchor={nameOn === 'right' ? 'start' : 'end'}>
          {name}
        </text>
      )}
    </g>
  )
}

const HEAD = 5

function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  const direction = Math.sign(to - from)
  const tip = to - direction * (MARK_RADIUS + 1.5)
  const back = tip - direction * HEAD
  return (
    <path
      className={styles.arrow}
      d={`M${from} ${y}H${tip}M${back} ${y - HEAD * 0.8}L${tip} ${y}L${back} ${y + HEAD * 0.8}`}
    />
  )
}
