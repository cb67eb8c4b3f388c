/** A table on the page as rows of plain cells. */
import type { Cell, PlainTable } from '../../model/export/csv.ts'

/** What is for pressing or for the eye only. */
/** Columns that are drawn only, or are for pressing. */
const UNHEARD = '[data-drawn], [data-onscreen]'

const UNREAD = '[aria-hidden="true"], svg, script'

/**
 * The words of a table as a reader of it hears them. Columns whose cells only open evidence or only draw are left out,
 * a whole number stays a number, and a row that is one cell across all columns (a heading, or one that says that there are
 * none) is not a row. A cell across several rows stands in each of them.
 */
export function plainTable(table: HTMLTableElement): PlainTable {
  const headCells = [...(table.tHead?.rows[0]?.cells ?? [])]
  const kept = headCells.flatMap((cell, index) => (isForTheEye(cell) ? [] : [index]))
  return {
    head: kept.flatMap((index) => {
      const cell = headCells[index]
      return cell ? [wordsOf(cell)] : []
    }),
    rows: [...table.tBodies]
      .flatMap((body) => gridOf(body, headCells.length))
      .map((row) => kept.map((index) => cellValue(row[index]))),
  }
}

function isForTheEye(head: HTMLTableCellElement): boolean {
  return wordsOf(head) === 'Evidence' || head.matches(UNHEARD) || head.querySelector(UNHEARD) !== null
}

type GridRow = (HTMLTableCellElement | undefined)[]

/** The cells of a body in their columns; a cell across columns stands in the first of them. */
function gridOf(body: HTMLTableSectionElement, columns: number): GridRow[] {
  const grid: GridRow[] = [...body.rows].map(() => [])
  for (const [line, row] of [...body.rows].entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (grid[line]?.[column] !== undefined) column += 1
      for (let below = 0; below < cell.rowSpan; below += 1) {
        const place = grid[line + below]
        if (place) place[column] = cell
      }
      column += cell.colSpan
    }
  }
  return grid.filter(
    (row) => columns === 1 || !row.some((cell) => cell !== undefined && cell.colSpan >= columns),
  )
}

function cellValue(cell: Element | undefined): Cell {
  const words = cell ? wordsOf(cell) : ''
  if (words === '') return undefined
  return /^-?(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/.test(words) ? Number(words.replaceAll(',', '')) : words
}

function wordsOf(element: Element): string {
  return heard(element).replace(/\s+/g, ' ').trim()
}

/** What a reader hears of a node; parts that stand on lines of their own are apart. */
function heard(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.matches(UNREAD)) return ''
  const own = [...node.childNodes].map(heard).join('')
  if (own.trim() === '' && node.matches('button[aria-label]')) {
    return `${(node.ariaLabel ?? '').replace(/\. Evidence$/, '')} `
  }
  const isApart = node.matches('br, small, li') || !getComputedStyle(node).display.startsWith('inline')
  return isApart ? ` ${own} ` : own
}
