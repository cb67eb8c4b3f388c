import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { useKeptPlace } from '../../../view/keptPlace.ts'
import type { BoardLine } from './rows.ts'

/** Opens the board at the line that stood at its top when the reader left it for a round and comes Back. */
export function useKeptRow(rows: Virtualizer<HTMLDivElement, Element>, lines: readonly BoardLine[]): void {
  const kept = useKeptPlace('board', () => {
    const top = rows.scrollOffset ?? 0
    const first = rows.getVirtualItems().find(({ start }) => start - rows.options.scrollPaddingStart >= top)
    return top > 0 && first ? String(first.key) : undefined
  })
  const awaited = useRef(kept)
  useLayoutEffect(() => {
    const index = lines.findIndex(({ key }) => key === awaited.current)
    awaited.current = undefined
    if (index >= 0) rows.scrollToIndex(index, { align: 'start' })
  })
}
