import { useMemo } from 'react'
import { type Board, type BoardFilters, type BoardOrder, boardOf } from '../../../model/rounds/board.ts'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import type { View } from '../../../view/view.ts'

/** What narrows the board: the strip's filters and the page's own. */
export function useBoardFilters(): BoardFilters {
  return useView(pickFilters)
}

function pickFilters({ party, from, to, track, format, status, attendance, round }: View): BoardFilters {
  return { party, from, to, track, format, status, attendance, round }
}

export function useBoardOrder(): BoardOrder {
  return useView(({ sort }) => (sort === 'date' ? 'date' : 'upcoming'))
}

/** The board as it is narrowed and ordered now. */
export function useBoard(): Board {
  const at = useTalksAt()
  const filters = useBoardFilters()
  const order = useBoardOrder()
  return useMemo(() => boardOf(at, filters, order), [at, filters, order])
}

/** Takes away everything that narrows the board. */
export function clearBoardFilters(): void {
  setView({ party: [], from: null, to: null, track: [], format: [], status: [], attendance: [], round: [] })
}
