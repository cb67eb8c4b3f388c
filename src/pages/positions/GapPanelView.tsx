import { daysBetween } from '../../model/day.ts'
import { type GapStep, turnInWords } from '../../model/gaps/index.ts'
import type { Day } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { sentenceCase } from '../../model/words/lists.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { Scaled } from '../../ui/Scaled.tsx'
import type { DayTick } from '../../view/charts/timeaxis.ts'
import { openEvidence } from '../../view/evidence/open.ts'
import { positionEvidence } from '../../view/stances.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './GapPanelView.module.css'
import type { GapPanel } from './gapPanels.ts'
import type { Comparison } from './useComparison.ts'

interface GapPanelViewProps {
  comparison: Comparison
  panel: GapPanel
  from: Day
  to: Day
  ticks: readonly DayTick[]
  /** In units of the drawing. */
  width: number
  scale: number
}

const TOP = 8
const PLOT = 92
const AXIS = 18
const HEIGHT = TOP + PLOT + AXIS
const LEFT = 24
const RIGHT = 30
const TARGET = 16

/** The gap on one issue over time, with its size now and when it last changed. */
export function GapPanelView({ comparison, panel, from, to, ticks, width, scale }: GapPanelViewProps) {
  const { at, since } = comparison
  const { issue, story, stretches, points } = panel
  const right = width - RIGHT
  const days = Math.max(1, daysBetween(from, to))
  const x = (day: Day) => LEFT + (daysBetween(from, day) / days) * (right - LEFT)
  const y = (size: number) => TOP + PLOT - (size / 100) * PLOT
  const last = stretches.at(-1)
  const turn = story.turns.at(-1)
  return (
    <li className={styles.panel}>
      <h3 className={styles.title}>
        <ViewLink page="positions" patch={{ issue: [issue.id] }}>
          {issue.title}
        </ViewLink>
      </h3>
      <Scaled width={width} height={HEIGHT} scale={scale}>
        <svg className={styles.drawing} width={width} height={HEIGHT} aria-hidden="true">
          {[0, 50, 100].map((size) => (
            <g key={size}>
              <path className={styles.grid} d={`M${LEFT} ${y(size)}H${right}`} />
              <text className={styles.tick} x={LEFT - 5} y={y(size) + 4} textAnchor="end">
                {size}
              </text>
            </g>
          ))}
          {ticks.map((tick) => (
            <g key={tick.day}>
              <path className={styles.grid} d={`M${x(tick.day)} ${y(0)}v4`} />
              <text className={styles.tick} x={x(tick.day)} y={y(0) + 15} textAnchor="middle">
                {tick.words}
              </text>
            </g>
          ))}
          {from < since && since < to && (
            <path className={styles.since} d={`M${x(since)} ${TOP - 4}V${y(0)}`} />
          )}
          {stretches.map((stretch, index) => {
            const before = stretches[index - 1]
            return (
              <g key={`${stretch.from} ${stretch.stale}`}>
                <path
                  className={styles.area}
                  d={`M${x(stretch.from)} ${y(stretch.step.size)}H${x(stretch.to)}V${y(0)}H${x(stretch.from)}Z`}
                />
                <path
                  className={styles.line}
                  data-stale={stretch.stale || undefined}
                  d={`M${x(stretch.from)} ${y(stretch.step.size)}H${x(stretch.to)}`}
                />
                {before && (
                  <path
                    className={styles.line}
                    d={`M${x(stretch.from)} ${y(before.step.size)}V${y(stretch.step.size)}`}
                  />
                )}
              </g>
            )
          })}
          {points.map((step) => (
            <circle key={step.from} className={styles.point} cx={x(step.from)} cy={y(step.size)} r={3} />
          ))}
          {last && (
            <text className={styles.size} x={right + 6} y={y(last.step.size) + 4}>
              {last.step.size}
            </text>
          )}
        </svg>
        {points.map((step) => (
          <ChartPoint
            key={step.from}
            series={issue.id}
            label={`${issue.title}: gap ${step.size} from ${longDay(step.from)}`}
            tip={<StepTip comparison={comparison} step={step} />}
            onPress={() => openEvidence(stepEvidence(comparison, step))}
            x={x(step.from) - TARGET / 2}
            y={y(step.size) - TARGET / 2}
            width={TARGET}
            height={TARGET}
          />
        ))}
      </Scaled>
      <p className={styles.turn}>
        {turn
          ? `Last ${turnInWords(at, turn)}.`
          : `No change of 10 or more since ${longDay(story.course[0]?.from ?? from)}.`}
      </p>
    </li>
  )
}

function StepTip({ comparison: { at }, step }: { comparison: Comparison; step: GapStep }) {
  return (
    <>
      <b>Gap {step.size}</b> from {longDay(step.from)}
      {step.positions.map((position) => (
        <span key={position.party} className={styles.side}>
          {referred(at.talks.partyById, position.party).name} at {position.value}: {position.summary}
        </span>
      ))}
    </>
  )
}

/** The record or records of the day on which the gap came to be so. */
function stepEvidence({ at }: Comparison, step: GapStep) {
  const [first, ...others] = step.positions
    .filter(({ date }) => date === step.from)
    .map((position) => positionEvidence(at, position))
  if (first === undefined) throw new Error(`No record of ${step.from} lies behind its own step`)
  const all = [first, ...others]
  return {
    title: `Gap of ${step.size} on ${referred(at.talks.issueById, step.issue).title} from ${longDay(step.from)}`,
    note: all.map(({ note }) => sentenceCase(note ?? '')).join(' '),
    quotes: all.flatMap(({ quotes }) => quotes ?? []),
    sources: all.flatMap(({ sources }) => sources ?? []),
  }
}
