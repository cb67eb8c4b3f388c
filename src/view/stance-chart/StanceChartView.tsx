import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { TalksAt } from '../../model/asof/index.ts'
import { daysBetween } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { tightDay } from '../../model/words/days.ts'
import { Scaled } from '../../ui/Scaled.tsx'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useTextScale } from '../../ui/useTextScale.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useMarks } from '../talks.tsx'
import { AxisWords } from './AxisWords.tsx'
import { EndLabels } from './EndLabels.tsx'
import { BEYOND, type Geometry, stanceGeometry } from './geometry.ts'
import { lineRows, seriesKey } from './linedata.ts'
import { ProvisionPoints } from './ProvisionPoints.tsx'
import { RoundPoints } from './RoundPoints.tsx'
import styles from './StanceChartView.module.css'
import { StancePoints } from './StancePoints.tsx'
import type { StanceChart } from './state.ts'

interface StanceChartViewProps {
  at: TalksAt
  chart: StanceChart
  /** A day to mark, such as the one compared with. */
  since?: Day | undefined
}

/** Where the parties stood on one issue over time. Loaded when first needed, since it brings Recharts with it. */
export default function StanceChartView({ at, chart, since }: StanceChartViewProps) {
  const [ref, pixels] = useWidth<HTMLDivElement>()
  const scale = useTextScale()
  const plot = useRovingFocus<HTMLDivElement>()
  const geometry = stanceGeometry(chart, pixels / scale)
  return (
    <div ref={ref} className={styles.chart}>
      <div ref={plot}>
        {pixels > 0 && (
          <Scaled width={geometry.width} height={geometry.height} scale={scale}>
            <Lines chart={chart} geometry={geometry} since={since} />
            <AxisWords geometry={geometry} />
            <ProvisionPoints chart={chart} geometry={geometry} />
            <StancePoints at={at} chart={chart} geometry={geometry} />
            <RoundPoints chart={chart} geometry={geometry} />
            <EndLabels chart={chart} geometry={geometry} />
          </Scaled>
        )}
      </div>
    </div>
  )
}

const DOMAIN = [-BEYOND, 100 + BEYOND]

function Lines({
  chart,
  geometry,
  since,
}: {
  chart: StanceChart
  geometry: Geometry
  since: Day | undefined
}) {
  const mark = useMarks()
  const { width, height, left, right, top, bottom, days, level, points, ticks } = geometry
  const dayOf = (day: string) => daysBetween(chart.from, day)
  const words = new Map(ticks.map((tick) => [dayOf(tick.day), tick.words]))
  return (
    <div className={styles.drawing} aria-hidden="true">
      <LineChart
        width={width}
        height={height}
        data={lineRows(chart, level)}
        margin={{ top, right: width - right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, days]}
          ticks={[...words.keys()]}
          tickFormatter={(day: number) => words.get(day) ?? ''}
          interval={0}
          height={height - bottom}
          stroke="var(--line-2)"
          tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
          tickMargin={6}
        />
        <YAxis
          type="number"
          domain={DOMAIN}
          ticks={points.map(({ value }) => value)}
          interval={0}
          width={left}
          tick={false}
          axisLine={false}
          tickLine={false}
        />
        {points.map(({ value }) => (
          <ReferenceLine key={value} y={value} stroke="var(--line)" />
        ))}
        {chart.rounds.map(({ round, day }) => (
          <ReferenceLine key={round.id} x={dayOf(day)} stroke="var(--line-2)" strokeOpacity={0.5} />
        ))}
        {since !== undefined && chart.from < since && since < chart.to && (
          <ReferenceLine
            x={dayOf(since)}
            stroke="var(--ink)"
            strokeDasharray="4 3"
            label={{ value: tightDay(since, chart.to), position: 'top', fill: 'var(--ink-2)', fontSize: 12 }}
          />
        )}
        {chart.lines.flatMap(({ party }) =>
          [true, false].map((stale) => (
            <Line
              key={seriesKey(party, stale)}
              dataKey={seriesKey(party, stale)}
              type="stepAfter"
              stroke={`var(--p${mark(party).tone})`}
              strokeWidth={stale ? 1.75 : 2.25}
              {...(stale && { strokeDasharray: '1.5 4' })}
              dot={false}
              activeDot={false}
              connectNulls={false}
              isAnimationActive={false}
            />
          )),
        )}
      </LineChart>
    </div>
  )
}
