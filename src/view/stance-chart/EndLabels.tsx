import { tightDay } from '../../model/words/days.ts'
import { spread } from '../charts/spread.ts'
import { PartyName } from '../PartyName.tsx'
import { useMarks } from '../talks.tsx'
import styles from './EndLabels.module.css'
import type { Geometry } from './geometry.ts'
import type { StanceChart } from './state.ts'

const LINE_HEIGHT = 19
const TOP = 4
const LEADER = 18

/** Each party's name at the end of its line, and since when it has not been heard where that is long ago. */
export function EndLabels({ chart, geometry }: { chart: StanceChart; geometry: Geometry }) {
  const { right, width, height, bottom, isWide, y } = geometry
  const mark = useMarks()
  const ends = chart.lines.map(({ stretches, last }) => y(last.value, stretches.at(-1)?.side))
  const both = chart.lines.map(({ stale }) => (stale && isWide ? 2 * LINE_HEIGHT - 3 : LINE_HEIGHT))
  // With many parties, how old a position is stands in the line of the name.
  const isCrowded = both.reduce((sum, size) => sum + size, 0) > bottom - TOP
  const sizes = isCrowded ? both.map(() => LINE_HEIGHT) : both
  const middles = spread(
    ends.map((at, index) => ({ at, size: sizes[index] ?? LINE_HEIGHT })),
    TOP,
    bottom,
  )
  return (
    <>
      <svg className={styles.leaders} width={width} height={height} aria-hidden="true">
        {chart.lines.map(({ party }, index) => (
          <path
            key={party}
            data-tone={mark(party).tone}
            d={`M${right + 1} ${ends[index] ?? 0}L${right + LEADER - 4} ${middles[index] ?? 0}`}
          />
        ))}
      </svg>
      <ul className={styles.labels} data-crowded={isCrowded || undefined}>
        {chart.lines.map(({ party, stale, last }, index) => (
          <li
            key={party}
            style={{
              insetInlineStart: right + LEADER,
              insetBlockStart: middles[index] ?? 0,
              maxInlineSize: width - right - LEADER,
            }}
          >
            <PartyName party={party} short={!isWide} />
            {stale && isWide && <small>last stated {tightDay(last.date, '')}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}
