import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type BoardLine, type Place, placeAfter } from './rows.ts'

interface GridFocus {
  /** The one cell that Tab leads to. */
  place: Place
  role: 'grid'
  onFocus: (event: FocusEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * One tab stop for the whole board, moved by the keys of a grid. Rows out of sight are not drawn: `reveal` brings one
 * into view, and the cell is focused as soon as it is there. Enter on a cell with nothing to press opens its round.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  lines: readonly BoardLine[],
  columns: number,
  reveal: (round: string) => void,
  open: (round: string) => void,
): GridFocus {
  const first = lines.find((line) => line.kind === 'round')?.key ?? ''
  const [chosen, setChosen] = useState<Place>({ round: first, column: 0 })
  const isShown = lines.some(({ key }) => key === chosen.round)
  const place = isShown
    ? { ...chosen, column: Math.min(columns, chosen.column) }
    : { round: first, column: 0 }
  const awaited = useRef<Place | null>(null)

  useLayoutEffect(() => {
    const target = awaited.current
    if (target === null) return
    const cell = cellAt(grid.current, target)
    if (cell === null) return
    awaited.current = null
    cell.focus()
  })

  return {
    place,
    role: 'grid',
    onFocus: ({ target }) => {
      const cell = target.closest<HTMLElement>('[data-cell]')
      if (cell === null) return
      const { round = '', column = '0' } = cell.dataset
      if (round !== place.round || Number(column) !== place.column)
        setChosen({ round, column: Number(column) })
    },
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return
      if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) {
        open(place.round)
        return
      }
      const next = placeAfter(lines, columns, place, event.key, event.ctrlKey)
      if (next === undefined) return
      event.preventDefault()
      awaited.current = next
      setChosen(next)
      if (cellAt(grid.current, next) === null) reveal(next.round)
    },
  }
}

function cellAt(grid: HTMLElement | null, { round, column }: Place): HTMLElement | null {
  const row = grid?.querySelector(`[data-line="${CSS.escape(round)}"]`)
  const cells = [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
  return cells[Math.min(column, cells.length - 1)] ?? null
}
