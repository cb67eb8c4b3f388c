import { referred } from '../../model/talks.ts'
import { placeMarks, radiusOf, xOf } from '../../view/position-map/lanes.ts'
import { MapMarkShape } from '../../view/position-map/MapMarkShape.tsx'
import type { MapMark, MapRow } from '../../view/position-map/rows.ts'
import { useTalksAt } from '../../view/talks.tsx'
import styles from './PaperLine.module.css'
import { MAP } from './paper.ts'

/** Half a tick, the space between a mark and its name, the width of a letter: in the pixels of the drawing. */
const TICK = 5
const NAME_GAP = 3
const LETTER_WIDTH = 17.5
/** The height of the white behind a name, through which no line runs. */
const GROUND = 18
/** Room at the ends for the longest short name there may be, five letters. */
const NAME_ROOM = 104

/** An issue's line in black and white, with a mark and the short name of every party. */
export function PaperLine({ row }: { row: MapRow }) {
  const { talks } = useTalksAt()
  const shortName = (party: string) => referred(talks.partyById, party).short
  const space = {
    width: MAP.width / MAP.unit,
    names: true,
    shortName,
    onLine: row.gap?.positions.map(({ party }) => party) ?? [],
    letterWidth: LETTER_WIDTH,
    nameRoom: NAME_ROOM,
  }
  const { marks, height, lineY } = placeMarks(row.marks, space)
  const [a, b] = row.gap?.positions ?? []
  const x = (value: number) => xOf(value, space)
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${space.width} ${height}`}
      style={{ inlineSize: `${MAP.width}mm`, blockSize: `${height * MAP.unit}mm` }}
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
      {marks.map(({ mark, x: at, y, nameOn }) => {
        const width = offsetOf(mark) + shortName(mark.party).length * LETTER_WIDTH
        return (
          <rect
            key={mark.party}
            className={styles.ground}
            x={nameOn === 'right' ? at : at - width}
            y={y - GROUND / 2}
            width={width}
            height={GROUND}
          />
        )
      })}
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

/** How far from a mark's middle its name begins. */
function offsetOf(mark: MapMark): number {
  return radiusOf(mark) + NAME_GAP
}
