import { type PlacedMark, radiusOf } from '../../view/position-map/lanes.ts'
import type { MapMark, MapRow } from '../../view/position-map/rows.ts'
import { IssueLine } from '../IssueLine.tsx'
import styles from './PaperLine.module.css'
import { MAP } from './paper.ts'

/** The space between a mark and its name, and the width of a letter: in the pixels of the drawing. */
const NAME_GAP = 3
const LETTER_WIDTH = 17.5
/** The height of the white behind a name, through which no line runs. */
const GROUND = 18
/** Room at the ends for the longest short name there may be, five letters. */
const NAME_ROOM = 104

/** An issue's line in black and white. */
export function PaperLine({ row }: { row: MapRow }) {
  return (
    <IssueLine
      row={row}
      width={MAP.width / MAP.unit}
      pixel={{ size: MAP.unit, unit: 'mm' }}
      styles={styles}
      offsetOf={offsetOf}
      room={{ letterWidth: LETTER_WIDTH, nameRoom: NAME_ROOM }}
      ground={whiteBehindName}
    />
  )
}

function whiteBehindName({ mark, x, y, nameOn }: PlacedMark, shortName: string) {
  const width = offsetOf(mark) + shortName.length * LETTER_WIDTH
  return (
    <rect
      key={mark.party}
      className={styles.ground}
      x={nameOn === 'right' ? x : x - width}
      y={y - GROUND / 2}
      width={width}
      height={GROUND}
    />
  )
}

/** How far from a mark's middle its name begins. */
function offsetOf(mark: MapMark): number {
  return radiusOf(mark) + NAME_GAP
}
