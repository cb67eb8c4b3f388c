import { useId } from 'react'
import type { ProposalCloseness, Side } from '../../../model/closeness/index.ts'
import { closenessSentence, type PairNames } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { Scroller } from '../../../ui/Scroller.tsx'
import { useRovingFocus } from '../../../ui/useRovingFocus.ts'
import { useWidth } from '../../../ui/useWidth.ts'
import { useMarks } from '../../../view/talks.tsx'
import { axisMarks } from './axis.ts'
import { bandsOf, type Layout } from './bands.ts'
import styles from './ClosenessChart.module.css'

interface ClosenessChartProps {
  texts: readonly ProposalCloseness[]
  names: PairNames
  chosen: string | undefined
  onChoose: (proposal: string) => void
}

/** A column needs at least this many pixels to be hit and told apart. */
const NARROWEST = 13
const WIDEST = 48
const LABELS = 118

/**
 * Bars of counts, one column a text in order of time: nearer to the second party upwards, nearer to the first
 * downwards from the same line, and below them what lay as near to both and what has no basis.
 */
export function ClosenessChart({ texts, names, chosen, onChoose }: ClosenessChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>()
  const points = useRovingFocus<SVGSVGElement>()
  const captionId = useId()
  const step = Math.min(WIDEST, Math.max(NARROWEST, Math.floor((width - LABELS) / texts.length)))
  const layout = bandsOf(texts)
  const right = LABELS + step * texts.length
  const isNearest = (index: number) => chosen === undefined && index === texts.length - 1
  return (
    <div ref={frame}>
      <p id={captionId} className={styles.caption}>
        {counted(texts.length, 'text')} in order of time, by the number of issues on which each lay nearer to{' '}
        {names.first} or to {names.second}. Arrow keys go from text to text.
      </p>
      <Scroller labelledBy={captionId} className={styles.scroller}>
        {width > 0 && (
          <svg
            {...points}
            className={styles.chart}
            width={Math.max(right, 1)}
            height={layout.height}
            role="group"
            aria-labelledby={captionId}
          >
            <Hatching id={`${captionId}-hatching`} />
            <Labels layout={layout} names={names} right={right} />
            <Axis texts={texts} step={step} layout={layout} />
            {texts.map((text, index) => (
              <TextColumn
                key={text.proposal.id}
                text={text}
                label={`${text.proposal.title}, ${longDay(text.day)}. ${closenessSentence(text.counts, names)}`}
                x={LABELS + index * step}
                width={step}
                layout={layout}
                isChosen={text.proposal.id === chosen}
                isFirstStop={text.proposal.id === chosen || isNearest(index)}
                hatching={`url(#${captionId}-hatching)`}
                onChoose={() => onChoose(text.proposal.id)}
              />
            ))}
          </svg>
        )}
      </Scroller>
    </div>
  )
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0v4" />
      </pattern>
    </defs>
  )
}

function Labels({ layout, names, right }: { layout: Layout; names: PairNames; right: number }) {
  const { unit, bands } = layout
  const middle = {
    second: bands.second.base - (bands.second.most * unit) / 2,
    first: bands.first.base + (bands.first.most * unit) / 2,
    between: bands.between.base - (bands.between.most * unit) / 2,
    'no basis': bands['no basis'].base - (bands['no basis'].most * unit) / 2,
  }
  const words = {
    second: ['nearer to', names.second],
    first: ['nearer to', names.first],
    between: ['as near to both'],
    'no basis': ['no basis'],
  }
  return (
    <g aria-hidden="true">
      {(['second', 'between', 'no basis'] as const).map((side) => (
        <path key={side} className={styles.base} d={`M${LABELS} ${bands[side].base + 0.5}H${right}`} />
      ))}
      {(['second', 'first', 'between', 'no basis'] as const).map((side) => (
        <text key={side} className={styles.label} y={middle[side]}>
          {words[side].map((line, index) => (
            <tspan key={line} x={0} dy={index === 0 ? `${0.35 - 0.6 * (words[side].length - 1)}em` : '1.2em'}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

function Axis({
  texts,
  step,
  layout,
}: {
  texts: readonly ProposalCloseness[]
  step: number
  layout: Layout
}) {
  const marks = axisMarks(
    texts.map(({ day }) => day),
    Math.ceil(34 / step),
  )
  return (
    <g aria-hidden="true">
      {marks.map(({ column, words, isYear }) => (
        <g key={column} transform={`translate(${LABELS + column * step} 0)`}>
          <path
            className={isYear ? styles.year : styles.month}
            d={`M0.5 ${isYear ? 0 : layout.axis}V${layout.axis + 6}`}
          />
          <text className={isYear ? styles.yearName : styles.monthName} x={3} y={layout.axis + 16}>
            {words}
          </text>
        </g>
      ))}
    </g>
  )
}

interface TextColumnProps {
  text: ProposalCloseness
  label: string
  x: number
  width: number
  layout: Layout
  isChosen: boolean
  isFirstStop: boolean
  hatching: string
  onChoose: () => void
}

function TextColumn({
  text,
  label,
  x,
  width,
  layout,
  isChosen,
  isFirstStop,
  hatching,
  onChoose,
}: TextColumnProps) {
  const mark = useMarks()
  const { counts, pair } = text
  const { unit, bands } = layout
  const gap = Math.max(2, Math.round(width * 0.18))
  const bar = (side: Exclude<Side, 'silent'>, downwards = false) => {
    const height = counts[side] * unit
    const y = downwards ? bands[side].base + 1 : bands[side].base - height
    return { x: x + gap / 2, y, width: width - gap, height }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no button element.
    <g
      role="button"
      tabIndex={isFirstStop ? 0 : -1}
      data-point="texts"
      className={styles.column}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <title>{label}</title>
      <rect className={styles.hit} x={x} y={0} width={width} height={layout.axis} />
      <g data-tone={mark(pair[1]).tone}>
        <rect className={styles.bar} {...bar('second')} />
      </g>
      <g data-tone={mark(pair[0]).tone}>
        <rect className={styles.bar} {...bar('first', true)} />
      </g>
      <rect className={styles.both} {...bar('between')} />
      <rect className={styles.none} {...bar('no basis')} fill={hatching} />
    </g>
  )
}
