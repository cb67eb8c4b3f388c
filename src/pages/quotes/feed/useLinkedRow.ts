import { useEffect, useRef } from 'react'
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import { useView } from '../../../view/store.ts'
import { placeOfRow } from '../feedItems.ts'

/**
 * The row of the quote that the address names, or null; `reach` is called once when it is found among the rows
 * shown, so that the feed opens there.
 */
export function useLinkedRow(
  desk: FeedDesk,
  rows: Uint32Array,
  reach: (row: number, place: number) => void,
): number | null {
  const id = useView((view) => view.quote[0])
  const row = id === undefined ? undefined : desk.rowOf(id)
  const reached = useRef<string | undefined>(undefined)
  const latestReach = useRef(reach)
  latestReach.current = reach

  useEffect(() => {
    if (id === undefined) reached.current = undefined
    if (id === undefined || row === undefined || row < 0 || reached.current === id) return
    const place = placeOfRow(rows, row)
    if (rows[place] !== row) return
    reached.current = id
    latestReach.current(row, place)
  }, [id, row, rows])

  return row ?? null
}
