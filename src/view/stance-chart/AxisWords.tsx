import { spread } from '../charts/spread.ts'
import styles from './AxisWords.module.css'
import type { Geometry } from './geometry.ts'

const LINE_HEIGHT = 15
const LETTER_WIDTH = 6.1
const GAP = 12

/** The labelled points of the scale in words, beside the lines they name. */
export function AxisWords({ geometry }: { geometry: Geometry }) {
  const { points, left, y, top, bottom } = geometry
  const room = left - GAP
  const heights = points.map(({ label }) => {
    const lines = Math.ceil(((label.length + 4) * LETTER_WIDTH * 1.12) / room)
    return Math.max(1, lines) * LINE_HEIGHT + 2
  })
  const middles = spread(
    points.map(({ value }, index) => ({ at: y(value), size: heights[index] ?? LINE_HEIGHT })),
    0,
    bottom + top,
  )
  return (
    <ol className={styles.words}>
      {points.map(({ value, label }, index) => (
        <li key={value} style={{ insetBlockStart: middles[index] ?? 0, inlineSize: room }}>
          {label} <b>{value}</b>
        </li>
      ))}
    </ol>
  )
}
