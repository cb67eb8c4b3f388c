import { useId } from 'react'
import type { ProposalCloseness } from '../../../model/closeness/index.ts'
import { closenessSentence, type PairNames } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { ChartPoint } from '../../../ui/ChartPoint.tsx'
import { Scroller } from '../../../ui/Scroller.tsx'
import { useRovingFocus } from '../../../ui/useRovingFocus.ts'
import { useWidth } from '../../../ui/useWidth.ts'
import { bandsOf } from './bands.ts'
import { ClosenessBars } from './ClosenessBars.tsx'
import styles from './ClosenessChart.module.css'

interface ClosenessChartProps {
  texts: readonly ProposalCloseness[]
  names: PairNames
  chosen: string | undefined
  onChoose: (proposal: string) => void
}

/** A column needs at least this many pixels to be hit and told apart. */
const NARROWEST = 14
const WIDEST = 48
/** Room for the names of the bands. */
const LABELS = { wide: 118, narrow: 84 }

/**
 * Bars of counts, one column a text in order of time: nearer to the second party upwards, nearer to the first
 * downwards from the same line, and below them what lay as near to both and what has no basis.
 */
export function ClosenessChart({ texts, names, chosen, onChoose }: ClosenessChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>()
  const points = useRovingFocus<HTMLDivElement>()
  const captionId = useId()
  const left = width < 640 ? LABELS.narrow : LABELS.wide
  const step = Math.min(WIDEST, Math.max(NARROWEST, Math.floor((width - left) / texts.length)))
  const layout = bandsOf(texts)
  return (
    <div ref={frame}>
      <p id={captionId} className={styles.caption}>
        {counted(texts.length, 'text')} in order of time, by the number of issues on which each lay nearer to{' '}
        {names.first} or to {names.second}. Arrow keys go from text to text.
      </p>
      <Scroller labelledBy={captionId} className={styles.scroller}>
        <div ref={points} className={styles.chart} style={{ inlineSize: left + step * texts.length }}>
          {width > 0 && (
            <>
              <ClosenessBars
                texts={texts}
                names={names}
                chosen={chosen}
                layout={layout}
                left={left}
                step={step}
              />
              {texts.map(({ proposal, day, counts }, index) => {
                const sentence = closenessSentence(counts, names)
                return (
                  <ChartPoint
                    key={proposal.id}
                    series="texts"
                    label={`${proposal.title}, ${longDay(day)}. ${sentence}`}
                    tip={
                      <>
                        <b>{proposal.title}</b>, {longDay(day)}. {sentence}
                      </>
                    }
                    onPress={() => onChoose(proposal.id)}
                    x={left + index * step}
                    y={0}
                    width={step}
                    height={layout.axis}
                  />
                )
              })}
            </>
          )}
        </div>
      </Scroller>
    </div>
  )
}
