import { type ReactNode, useId, useState } from 'react'
import styles from './DataTable.module.css'
import { Icon } from './Icon.tsx'
import { Scroller } from './Scroller.tsx'

export interface Column<Row> {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** What the column sorts by; a column without cannot be sorted. Unknown values (undefined) go last either way. */
  sortBy?: (row: Row) => string | number | undefined
  /** Whether the cells name their rows. */
  isRowHeader?: boolean
  align?: 'start' | 'end' | 'center'
}

export interface Sorting {
  column: string
  direction: 'ascending' | 'descending'
}

interface DataTableProps<Row> {
  caption: string
  /** Whether the caption is for screen readers only. */
  quietCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  initialSorting?: Sorting
  /** What stands in place of the rows where there are none. */
  empty?: ReactNode
  /** The most rows drawn, the first ones in the order chosen. */
  limit?: number
  /** Told what a person sorts by. */
  onSort?: (sorting: Sorting) => void
}

/** A table that sorts by its headers; the header stays in view, and a table too wide scrolls by itself. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, quietCaption, columns, rows, rowKey, initialSorting, empty, limit, onSort } = props
  const captionId = useId()
  const [sorting, setSorting] = useState<Sorting | null>(initialSorting ?? null)
  const by = columns.find((column) => column.id === sorting?.column)?.sortBy
  const sorted = sorting && by ? sortRows(rows, by, sorting.direction) : rows

  function sort(column: string) {
    const isAgain = sorting?.column === column && sorting.direction === 'ascending'
    const chosen: Sorting = { column, direction: isAgain ? 'descending' : 'ascending' }
    setSorting(chosen)
    onSort?.(chosen)
  }

  return (
    <Scroller className={styles.scroller} labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className={quietCaption ? styles.quiet : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const direction = sorting?.column === column.id ? sorting.direction : undefined
              return (
                <th key={column.id} scope="col" data-align={column.align} aria-sort={direction}>
                  {column.sortBy ? (
                    <button type="button" className={styles.sort} onClick={() => sort(column.id)}>
                      {column.header}
                      <span className={styles.direction} data-on={direction !== undefined || undefined}>
                        <Icon name={direction === 'descending' ? 'down' : 'up'} />
                      </span>
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, limit).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </Scroller>
  )
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** Rows in the order of a column; equal rows keep their order, and unknown values go last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | undefined,
  direction: Sorting['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((rowA, rowB) => {
    const a = by(rowA)
    const b = by(rowB)
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * collator.compare(String(a), String(b))
  })
}
