import type { PairStanding, Standing } from '../../model/gaps/index.ts'
import { counted } from '../../model/words/lists.ts'

/** How far each standing is, in words. */
export const standingWords: Record<Standing, { title: string; bounds: string }> = {
  together: { title: 'Together', bounds: 'under 10 points apart' },
  near: { title: 'Near', bounds: 'under 25' },
  apart: { title: 'Apart', bounds: 'under 50' },
  far: { title: 'Far', bounds: '50 and more' },
}

/** "together on 1, near on 0, apart on 3, far on 7, of 11 issues known". */
export function pairInWords({ gaps, known }: PairStanding): string {
  if (known === 0) return 'not both on record on any issue'
  const { together, near, apart, far } = gaps
  return `together on ${together.length}, near on ${near.length}, apart on ${apart.length}, far on ${far.length}, of ${counted(known, 'issue')} known`
}
