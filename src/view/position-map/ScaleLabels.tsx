import type { Issue } from '../../model/records.ts'
import { pointsOf } from '../../model/scale.ts'
import { NAME_ROOM, xOf } from './lanes.ts'
import styles from './ScaleLabels.module.css'

interface ScaleLabelsProps {
  issue: Issue
  /** Of the line, in units of the drawing. */
  width: number
  scale: number
  /** The two ends only; all points small; or all points large, as in an opened row. */
  look: 'ends' | 'small' | 'large'
  names?: boolean
}

/** On lines shorter than this the points stand below each other. */
const NARROW = 520

/** The labelled points of an issue's line, in words below it. */
export function ScaleLabels({ issue, width, scale, look, names = true }: ScaleLabelsProps) {
  const points = pointsOf(issue)
  if (look === 'ends') {
    const [first, last] = [points[0], points.at(-1)]
    return (
      <div className={styles.ends} style={{ paddingInline: names ? (NAME_ROOM - 8) * scale : 0 }}>
        <span>{first?.label}</span>
        <span>{last?.label}</span>
      </div>
    )
  }
  if (width < NARROW) {
    return (
      <ol className={styles.list} data-look={look}>
        {points.map((point) => (
          <li key={point.value}>
            <b>{point.value}</b>
            <span>{point.label}</span>
          </li>
        ))}
      </ol>
    )
  }
  return (
    <ol
      className={styles.labels}
      data-look={look}
      style={{ gridTemplateColumns: columnsOf(points, { width, names }, scale) }}
    >
      {points.map((point) => (
        <li key={point.value}>
          <b>{point.value}</b>
          {point.label}
        </li>
      ))}
    </ol>
  )
}

/** Each label has the room up to half-way to its neighbours. */
function columnsOf(
  points: readonly { value: number }[],
  space: { width: number; names: boolean },
  scale: number,
): string {
  const borders = points.slice(1).map(({ value }, index) => {
    const before = points[index]?.value ?? value
    return xOf((value + before) / 2, space)
  })
  const edges = [0, ...borders, space.width]
  return edges
    .slice(1)
    .map((edge, index) => `${Math.round((edge - (edges[index] ?? 0)) * scale)}px`)
    .join(' ')
}
