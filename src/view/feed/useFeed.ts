import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { FeedDesk, Snapshot } from '../../dataset/feed/desk.ts'
import type { QuoteSelection } from '../../model/quotes/facets.ts'

/** How long an answer may take before the page says that it is working. */
const PATIENCE_MS = 100

/** What a desk says of a selection, and whether it has been at it for longer than a moment. */
export function useFeed(desk: FeedDesk, selection: QuoteSelection): Snapshot & { isWorking: boolean } {
  const snapshot = useSyncExternalStore(desk.subscribe, desk.snapshot)
  useLayoutEffect(() => desk.ask(selection), [desk, selection])
  const isWorking = useLasting(snapshot.isBehind && snapshot.error === undefined)
  return { ...snapshot, isWorking }
}

/** Whether something has held for a moment without a break. */
function useLasting(holds: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!holds) return undefined
    const timer = setTimeout(() => setLasts(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [holds])
  return holds && lasts
}
