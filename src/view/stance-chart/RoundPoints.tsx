import { longDay } from '../../model/words/days.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { shapePath } from '../../ui/shapes.ts'
import { openEvidence } from '../evidence/open.ts'
import type { Geometry } from './geometry.ts'
import styles from './RoundPoints.module.css'
import type { StanceChart } from './state.ts'

const SIZE = 7
const TARGET = 16

/** The rounds behind the vertical lines, as marks on the time axis. */
export function RoundPoints({ chart, geometry }: { chart: StanceChart; geometry: Geometry }) {
  const { width, height, bottom, x } = geometry
  return (
    <>
      <svg className={styles.marks} width={width} height={height} aria-hidden="true">
        {chart.rounds.map(({ round, day }) => (
          <path key={round.id} className={styles.mark} d={shapePath('diamond', x(day), bottom, SIZE)} />
        ))}
      </svg>
      {chart.rounds.map(({ round, day }) => (
        <ChartPoint
          key={round.id}
          series="rounds"
          label={`Round: ${round.title}, ${longDay(day)}`}
          tip={
            <>
              <b>{round.title}</b>, {longDay(day)}
              <br />
              {round.latest.note}
            </>
          }
          onPress={() =>
            openEvidence({ title: round.title, note: round.latest.note, sources: round.sources })
          }
          x={x(day) - TARGET / 2}
          y={bottom - TARGET / 2}
          width={TARGET}
          height={TARGET}
        />
      ))}
    </>
  )
}
