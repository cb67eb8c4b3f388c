import { useId } from 'react'
import type { ProposalCloseness, Side } from '../../../model/closeness/index.ts'
import type { PairNames } from '../../../model/words/closeness.ts'
import { useTextScale } from '../../../ui/useTextScale.ts'
import { useMarks } from '../../../view/talks.tsx'
import { axisMarks } from './axis.ts'
import { type Drawn, drawn, type Layout } from './bands.ts'
import styles from './ClosenessBars.module.css'

interface ClosenessBarsProps {
  texts: readonly ProposalCloseness[]
  names: PairNames
  chosen: string | undefined
  layout: Layout
  /** Where the first column begins, and how wide each is, in pixels. */
  left: number
  step: number
}

/** The drawing of the closeness chart. Its points, which screen readers and keyboards reach, lie over it. */
export function ClosenessBars({ texts, names, chosen, layout, left, step }: ClosenessBarsProps) {
  const hatching = useId()
  return (
    <svg width={left + step * texts.length} height={layout.height} aria-hidden="true" className={styles.bars}>
      <defs>
        <pattern
          id={hatching}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0v4" />
        </pattern>
      </defs>
      {texts.map(
        ({ proposal }, index) =>
          proposal.id === chosen && (
            <rect
              key={proposal.id}
              className={styles.chosen}
              x={left + index * step}
              y={0}
              width={step}
              height={layout.axis}
            />
          ),
      )}
      <Axis texts={texts} layout={layout} left={left} step={step} />
      <Bands names={names} layout={layout} left={left} right={left + step * texts.length} />
      {texts.map((text, index) => (
        <TextBars
          key={text.proposal.id}
          text={text}
          x={left + index * step}
          width={step}
          layout={layout}
          hatching={`url(#${hatching})`}
        />
      ))}
    </svg>
  )
}

function Bands({
  names,
  layout,
  left,
  right,
}: {
  names: PairNames
  layout: Layout
  left: number
  right: number
}) {
  const { unit, bands } = layout
  const words: Record<Drawn, readonly string[]> = {
    second: ['nearer to', names.second],
    first: ['nearer to', names.first],
    between: ['as near', 'to both'],
    'no basis': ['no basis'],
  }
  return drawn.map((side) => {
    const { base, most, down } = bands[side]
    const middle = base + ((down ? 1 : -1) * most * unit) / 2
    const lines = words[side]
    return (
      <g key={side}>
        <path className={styles.base} d={`M${left} ${base + 0.5}H${right}`} />
        <text className={styles.label} y={middle}>
          {lines.map((line, index) => (
            <tspan key={line} x={0} dy={index === 0 ? `${0.35 - 0.6 * (lines.length - 1)}em` : '1.2em'}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}

/** How many pixels the name of a month or year takes in text of the usual size. */
const NAME = 36

function Axis({ texts, layout, left, step }: Pick<ClosenessBarsProps, 'texts' | 'layout' | 'left' | 'step'>) {
  const days = texts.map(({ day }) => day)
  const room = Math.ceil((NAME * useTextScale()) / step)
  const marks = axisMarks(days, room).filter(({ column, isYear }) => isYear || column + room <= texts.length)
  return marks.map(({ column, words, isYear }) => (
    <g key={column} transform={`translate(${left + column * step} 0)`}>
      <path
        className={isYear ? styles.year : styles.month}
        d={`M0.5 ${isYear ? 0 : layout.axis}V${layout.axis + 6}`}
      />
      <text className={isYear ? styles.yearName : styles.monthName} x={3} y={layout.axis + 16}>
        {words}
      </text>
    </g>
  ))
}

interface TextBarsProps {
  text: ProposalCloseness
  x: number
  width: number
  layout: Layout
  hatching: string
}

function TextBars({ text: { counts, pair }, x, width, layout, hatching }: TextBarsProps) {
  const mark = useMarks()
  const tones: Partial<Record<Side, number>> = { first: mark(pair[0]).tone, second: mark(pair[1]).tone }
  const gap = Math.max(2, Math.round(width * 0.16))
  return (
    <g>
      {drawn
        .filter((side) => counts[side] > 0)
        .map((side) => {
          const { base, down } = layout.bands[side]
          const height = counts[side] * layout.unit
          return (
            <g key={side} data-tone={tones[side]}>
              <rect
                className={styles[side === 'no basis' ? 'none' : side === 'between' ? 'both' : 'bar']}
                x={x + gap / 2}
                y={down ? base + 1 : base - height}
                width={width - gap}
                height={height}
                fill={side === 'no basis' ? hatching : undefined}
              />
              <text
                className={styles.count}
                x={x + width / 2}
                y={down ? base + height + 11 : base - height - 3}
                textAnchor="middle"
              >
                {counts[side]}
              </text>
            </g>
          )
        })}
    </g>
  )
}
