/** A table on the page as rows of plain cells. */
import type { Cell, PlainTable } from '../../model/export/csv.ts'

/** What is for pressing or for the eye only. */
const UNREAD = '[aria-hidden="true"], svg, script'

/**
 * The words of a table as a reader of it hears them. Columns whose cells only open evidence are left out, a whole
 * number stays a number, and rows without cells of their own (such as one that says that there are none) are not rows.
 */
export function plainTable(table: HTMLTableElement): PlainTable {
  const headCells = [...(table.tHead?.rows[0]?.cells ?? [])]
  const kept = headCells.flatMap((cell, index) => (wordsOf(cell) === 'Evidence' ? [] : [index]))
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  return {
    head: kept.flatMap((index) => {
      const cell = headCells[index]
      return cell ? [wordsOf(cell)] : []
    }),
    rows: rows
      .filter((row) => row.cells.length === headCells.length)
      .map((row) => kept.map((index) => cellValue(row.cells[index]))),
  }
}

function cellValue(cell: Element | undefined): Cell {
  const words = cell ? wordsOf(cell) : ''
  if (words === '') return undefined
  return /^-?\d{1,9}$/.test(words) ? Number(words) : words
}

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const unread of copy.querySelectorAll(UNREAD)) unread.remove()
  for (const sign of copy.querySelectorAll('button[aria-label]')) {
    if (sign.textContent?.trim() === '')
      sign.textContent = `${(sign.ariaLabel ?? '').replace(/\. Evidence$/, '')} `
  }
  for (const block of copy.querySelectorAll('li, p, div, small, br')) block.before(' ')
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
