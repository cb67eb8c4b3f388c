import { MARK_RADIUS } from '../../view/position-map/lanes.ts'
import type { MapRow } from '../../view/position-map/rows.ts'
import { IssueLine } from '../IssueLine.tsx'
import { MAP_UNIT } from '../slides/map.ts'
import styles from './SlideLine.module.css'

interface SlideLineProps {
  row: MapRow
  /** In hundredths of the slide's height. */
  width: number
}

const NAME_OFFSET = MARK_RADIUS + 4

/** An issue's line, drawn to the scale of the slide. */
export function SlideLine({ row, width }: SlideLineProps) {
  return (
    <IssueLine
      row={row}
      width={width / MAP_UNIT}
      pixel={{ size: MAP_UNIT, unit: 'cqh' }}
      styles={styles}
      offsetOf={() => NAME_OFFSET}
    />
  )
}
