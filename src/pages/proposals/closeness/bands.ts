/** Where the bars of the closeness chart stand. */
import type { ProposalCloseness, Side } from '../../../model/closeness/index.ts'

/** The sides that are drawn, from top to bottom; of silence there are no bars. */
export type Drawn = Exclude<Side, 'silent'>

export const drawn: readonly Drawn[] = ['second', 'first', 'between', 'no basis']

export interface Band {
  /** The line from which its bars grow. */
  base: number
  /** Whether they grow downwards. */
  down: boolean
  /** The largest count in the band, at least a few. */
  most: number
}

export interface Layout {
  /** Pixels for one issue, the same in every band. */
  unit: number
  bands: Record<Drawn, Band>
  /** Where the names of months begin. */
  axis: number
  height: number
}

/** Room for a number at the end of a bar. */
const NUMBER = 14
const LEAST = 3
/** The two large bands together take about this many pixels. */
const ROOM = 220
const THICKEST = 12

/** The bands one below the other, each high enough for its largest count. */
export function bandsOf(texts: readonly ProposalCloseness[]): Layout {
  const most = (side: Drawn) => Math.max(LEAST, ...texts.map(({ counts }) => counts[side]))
  const up = most('second')
  const down = most('first')
  const both = most('between')
  const none = most('no basis')
  const unit = Math.max(2, Math.min(THICKEST, Math.floor(ROOM / (up + down))))
  const line = NUMBER + up * unit
  const bothLine = line + down * unit + 2 * NUMBER + both * unit
  const noneLine = bothLine + NUMBER + 4 + none * unit
  const axis = noneLine + 6
  return {
    unit,
    bands: {
      second: { base: line, down: false, most: up },
      first: { base: line, down: true, most: down },
      between: { base: bothLine, down: false, most: both },
      'no basis': { base: noneLine, down: false, most: none },
    },
    axis,
    height: axis + 22,
  }
}
