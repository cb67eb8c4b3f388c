import type { ReactNode } from 'react'
import { referred } from '../model/talks.ts'
import { type PlacedMark, placeMarks, xOf } from '../view/position-map/lanes.ts'
import { MapMarkShape } from '../view/position-map/MapMarkShape.tsx'
import type { MapMark, MapRow } from '../view/position-map/rows.ts'
import { useTalksAt } from '../view/talks.tsx'

interface IssueLineProps {
  row: MapRow
  /** How wide the drawing is, in its own pixels. */
  width: number
  /** What one of these pixels is on a slide or on paper. */
  pixel: { size: number; unit: 'cqh' | 'mm' }
  styles: Readonly<Record<string, string | undefined>>
  /** How far from a mark's middle its name begins. */
  offsetOf: (mark: MapMark) => number
  /** Room for names, in pixels, where it is not what the map on the page takes. */
  room?: { letterWidth: number; nameRoom: number }
  /** What lies beneath the marks. */
  ground?: (placed: PlacedMark, shortName: string) => ReactNode
}

/** Half a tick, in the pixels of the drawing. */
const TICK = 5

/** An issue's line with a mark and the short name of every party, to the scale of what it is shown on. */
export function IssueLine({ row, width, pixel, styles, offsetOf, room, ground }: IssueLineProps) {
  const { talks } = useTalksAt()
  const shortName = (party: string) => referred(talks.partyById, party).short
  const onLine = row.gap?.positions.map(({ party }) => party) ?? []
  const space = { width, names: true, shortName, onLine, ...room }
  const { marks, height, lineY } = placeMarks(row.marks, space)
  const [a, b] = row.gap?.positions ?? []
  const x = (value: number) => xOf(value, space)
  const length = (pixels: number) => `${pixels * pixel.size}${pixel.unit}`
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: length(width), blockSize: length(height) }}
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
      {ground && marks.map((placed) => ground(placed, shortName(placed.mark.party)))}
      {marks.map((placed) => (
        <g key={placed.mark.party}>
          <MapMarkShape placed={placed} lineY={lineY} name={undefined} />
          <text
            className={styles.name}
            x={placed.x + (placed.nameOn === 'right' ? offsetOf(placed.mark) : -offsetOf(placed.mark))}
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
