/** Where the bars of the closeness chart stand. */
import type { ProposalCloseness, Side } from '../../../model/closeness/index.ts'

type Drawn = Exclude<Side, 'silent'>

export interface Band {
  /** The line from which bars grow: upwards, or downwards for the first party. */
  base: number
  /** The largest count in the band. */
  most: number
}

export interface Layout {
  /** Pixels for one issue. */
  unit: number
  bands: Record<Drawn, Band>
  /** Where the names of months stand. */
  axis: number
  height: number
}

const GAP = 16
const LEAST = 3
/** The two large bands together take about this many pixels. */
const ROOM = 220

/** The bands one below the other, high enough for the largest count of each, one unit an issue in all of them. */
export function bandsOf(texts: readonly ProposalCloseness[]): Layout {
  const most = (side: Drawn) => Math.max(LEAST, ...texts.map(({ counts }) => counts[side]))
  const [up, down, both, none] = [most('second'), most('first'), most('between'), most('no basis')]
  const unit = Math.max(2, Math.min(12, Math.floor(ROOM / (up + down))))
  const middle = 4 + up * unit
  const betweenBase = middle + down * unit + GAP + both * unit
  const noneBase = betweenBase + GAP + none * unit
  const axis = noneBase + 6
  return {
    unit,
    bands: {
      second: { base: middle, most: up },
      first: { base: middle, most: down },
      between: { base: betweenBase, most: both },
      'no basis': { base: noneBase, most: none },
    },
    axis,
    height: axis + 22,
  }
}
