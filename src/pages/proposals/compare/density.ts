/** How tightly a comparison has to be set so that it prints on one page. */
import type { ComparedIssue } from '../../../model/proposals/compare.ts'

/** Characters of the longest cells, added up over the rows, that fit at each degree. */
const FITS = [1500, 2300, 3300] as const

/** 0 for a short comparison in the usual type, up to 3 for the longest in the smallest. */
export function density(rows: readonly ComparedIssue[]): number {
  const columns = rows[0]?.cells.length ?? 1
  let length = 0
  for (const { cells } of rows) {
    const longest = cells.map(({ provisions }) =>
      provisions.reduce((sum, { text }) => sum + text.length + 40, 0),
    )
    length += Math.max(...longest, 0) * (columns / 3)
  }
  const degree = FITS.findIndex((most) => length <= most)
  return degree === -1 ? FITS.length : degree
}
