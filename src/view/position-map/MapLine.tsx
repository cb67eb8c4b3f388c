import type { TalksAt } from '../../model/asof/index.ts'
import { referred } from '../../model/talks.ts'
import { Scaled } from '../../ui/Scaled.tsx'
import { nameWidth, placeMarks, xOf } from './lanes.ts'
import styles from './MapLine.module.css'
import { MapMarkShape } from './MapMarkShape.tsx'
import { MapPoint } from './MapPoint.tsx'
import type { MapRow } from './rows.ts'

interface MapLineProps {
  at: TalksAt
  row: MapRow
  /** In units of the drawing. */
  width: number
  scale: number
  names: boolean
}

const TICK = 4

/** An issue's line with its labelled points, the gap as a bar, and the parties' marks. */
export function MapLine({ at, row, width, scale, names }: MapLineProps) {
  const space = {
    width,
    names,
    shortName: (party: string) => referred(at.talks.partyById, party).short,
    onLine: row.gap?.positions.map(({ party }) => party) ?? [],
  }
  const { marks, height, lineY } = placeMarks(row.marks, space)
  const [a, b] = row.gap?.positions ?? []
  const shown = (party: string) => row.marks.some((mark) => mark.party === party)
  const x = (value: number) => xOf(value, space)
  return (
    <Scaled width={width} height={height} scale={scale}>
      <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
        <path className={styles.axis} d={`M${x(0)} ${lineY}H${x(100)}`} />
        {row.issue.scale.map(({ value }) => (
          <path key={value} className={styles.axis} d={`M${x(value)} ${lineY - TICK}v${2 * TICK}`} />
        ))}
        {a && b && a.value !== b.value && shown(a.party) && shown(b.party) && (
          <path
            className={styles.gap}
            d={`M${x(Math.min(a.value, b.value))} ${lineY}H${x(Math.max(a.value, b.value))}`}
          />
        )}
        {marks.map((placed) => (
          <MapMarkShape
            key={placed.mark.party}
            placed={placed}
            lineY={lineY}
            name={names ? space.shortName(placed.mark.party) : undefined}
          />
        ))}
      </svg>
      {marks.map((placed) => (
        <MapPoint
          key={placed.mark.party}
          at={at}
          placed={placed}
          nameWidth={names ? nameWidth(space.shortName(placed.mark.party)) : 0}
        />
      ))}
    </Scaled>
  )
}
