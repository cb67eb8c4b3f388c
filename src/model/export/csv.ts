/** Tables as CSV that spreadsheets open as text and numbers, and never run. */

export type Cell = string | number | undefined

/** Rows under a head, ready for a file or the clipboard. */
export interface PlainTable {
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
}

export interface CsvOptions {
  /** Lines before the head, each a cell of its own that starts with "# ". */
  comments?: readonly string[]
}

/** Characters that make a spreadsheet take a cell for a formula, with their full-width forms. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * A table as RFC 4180 text: CRLF after each line, quotes where needed. Numbers are written as they are; a text
 * that a spreadsheet would run as a formula gets an apostrophe in front, so the text itself is not exact there.
 * A missing cell is empty.
 */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { comments = [] }: CsvOptions = {},
): string {
  const lines = [...comments.map((comment) => [`# ${comment}`]), head, ...rows]
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** One cell, neutralised and quoted. */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const safe = harmless(cell)
  return /[",\r\n;\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as spreadsheets and word processors take it from the clipboard: cells between tabs, lines between rows. What
 * they would run is neutralised as in a file, and no tab or break inside a cell starts another one.
 */
export function tabbed({ head, rows }: PlainTable): string {
  const clean = (cell: Cell) =>
    typeof cell === 'string' ? harmless(cell).replace(/\s*[\t\r\n]\s*/g, ' ') : (cell ?? '')
  return [head, ...rows].map((cells) => cells.map(clean).join('\t')).join('\n')
}

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}
