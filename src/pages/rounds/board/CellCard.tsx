import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { AttendanceAt } from '../../../model/asof/index.ts'
import { lastChange, sourcesInShort } from '../../../model/rounds/words.ts'
import { longDay } from '../../../model/words/days.ts'
import { keepBeside } from '../../../ui/place.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './CellCard.module.css'

/** How long the pointer has to rest on a cell, and may be on its way to the card, in milliseconds. */
const REST_MS = 180

interface CellCardProps {
  grid: RefObject<HTMLElement | null>
  /** The parties of the columns, from the first on. */
  parties: readonly string[]
}

/** What last became known of the cell that is focused or pointed at, and who reports it. One card serves the board. */
export function CellCard({ grid, parties }: CellCardProps) {
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const [cell, setCell] = useState<HTMLElement | null>(null)
  const at = useTalksAt()
  const state = stateOf(cell, (round, column) => {
    const party = parties[column - 1]
    return party === undefined ? undefined : at.attendance.get(round)?.get(party)
  })

  useEffect(() => {
    const board = grid.current
    if (board === null) return undefined
    let timer: number | undefined
    const show = (next: HTMLElement | null, wait: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setCell(next), wait)
    }
    const over = (event: Event) => {
      if (event.target instanceof Node && card.current?.contains(event.target)) window.clearTimeout(timer)
      else show(cellOf(event.target), REST_MS)
    }
    const focus = (event: FocusEvent) => show(cellOf(event.target), 0)
    const leave = () => show(null, REST_MS)
    const press = () => show(null, 0)
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      window.clearTimeout(timer)
      setCell((shown) => {
        if (shown !== null) event.preventDefault()
        return null
      })
    }
    board.addEventListener('pointerover', over)
    board.addEventListener('pointerleave', leave)
    board.addEventListener('focusin', focus)
    board.addEventListener('focusout', leave)
    board.addEventListener('click', press)
    document.addEventListener('keydown', dismiss, { capture: true })
    return () => {
      window.clearTimeout(timer)
      board.removeEventListener('pointerover', over)
      board.removeEventListener('pointerleave', leave)
      board.removeEventListener('focusin', focus)
      board.removeEventListener('focusout', leave)
      board.removeEventListener('click', press)
      document.removeEventListener('keydown', dismiss, { capture: true })
    }
  }, [grid])

  useLayoutEffect(() => {
    const element = card.current
    if (element === null || cell === null || state === undefined) return undefined
    element.showPopover()
    cell.setAttribute('aria-describedby', id)
    const stop = keepBeside(element, cell)
    return () => {
      cell.removeAttribute('aria-describedby')
      stop()
    }
  }, [cell, state, id])

  if (cell === null || state === undefined) return null
  const round = at.roundById.get(state.round)
  return (
    <div ref={card} id={id} role="tooltip" popover="manual" className={styles.card}>
      <p className={styles.who}>
        <PartyName party={state.party} /> · {round?.title}
      </p>
      <p className={styles.change}>
        {lastChange(state)}, {longDay(state.since)}
      </p>
      {state.condition !== undefined && <p>Condition: {state.condition}.</p>}
      <p>{state.latest.note}</p>
      <p className={styles.source}>{sourcesInShort(at, state.latest)} · Enter opens</p>
    </div>
  )
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
}

function stateOf(
  cell: HTMLElement | null,
  find: (round: string, column: number) => AttendanceAt | undefined,
): AttendanceAt | undefined {
  const { round, column } = cell?.dataset ?? {}
  return round === undefined || column === undefined ? undefined : find(round, Number(column))
}
