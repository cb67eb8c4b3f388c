/** How large the type of a comparison can be so that it prints on one page. */
import type { ComparedIssue } from '../../../model/proposals/compare.ts'
import { valueInWords } from '../../../model/scale.ts'

/** Sizes of type in points, largest first; the smallest is the last resort of a very long comparison. */
export const PRINT_SIZES = [8, 7.5, 7, 6.5, 6, 5.5, 5] as const

export type PrintSize = (typeof PRINT_SIZES)[number]

/** The smaller measure of A4 and Letter, on its side, within the margins; in points. */
const PAGE = { width: 740, height: 535 }
/** The first column, in points, as the style sheet sets it. */
const ISSUE_COLUMN = 97
/** Title, summary and the lines at the foot, in points. */
const AROUND = 75
/** The usual width of a letter and the height of a line, in parts of the size of type. */
const LETTER = 0.48
const LINE = 1.25

/** The largest size of type at which all rows fit on one page on its side, as far as that can be reckoned. */
export function printSize(rows: readonly ComparedIssue[]): PrintSize {
  const fitting = PRINT_SIZES.find((size) => AROUND + heightOf(rows, size) <= PAGE.height)
  return fitting ?? PRINT_SIZES[PRINT_SIZES.length - 1] ?? 5
}

function heightOf(rows: readonly ComparedIssue[], size: number): number {
  const shown = rows.filter(({ likeness }) => likeness !== 'silent')
  const columns = rows[0]?.cells.length ?? 1
  const groups = new Set(shown.map(({ likeness }) => likeness)).size
  const linesOf = (characters: number, width: number) => Math.ceil((characters * size * LETTER) / width)
  const width = (PAGE.width - ISSUE_COLUMN) / columns - size * 2
  const lines = shown.map(({ issue, cells, spread }) => {
    const title = linesOf(issue.title.length * 1.1, ISSUE_COLUMN - size) + (spread === undefined ? 0 : 1)
    const texts = cells.map(({ provisions }) =>
      provisions.reduce((sum, { text, value }) => {
        const words = value === undefined ? '' : valueInWords(issue, value)
        return sum + linesOf(text.length + 0.85 * words.length + 6, width)
      }, 0),
    )
    return Math.max(title, ...texts)
  })
  const heads = (rows[0]?.cells ?? []).map(({ proposal }) => {
    const fromTo = proposal.authors.length + proposal.recipients.length
    return linesOf(proposal.title.length * 1.2 + 4, width) + Math.ceil((fromTo * size * 9) / width) + 1.5
  })
  const between = size * 0.55
  const head = Math.max(...heads, 0) * size * LINE
  return head + lines.reduce((sum, count) => sum + count * size * LINE + between, 0) + groups * size * 2.4
}
