/**
 * Where a reader is in a part of the page that scrolls by itself, noted with each step that Back returns to; for the
 * page as a whole browsers do so themselves.
 */
import { useEffect, useRef, useState } from 'react'

const parts = new Map<string, () => string | undefined>()

/** Notes in the step that is shown where the reader is in each part; to be called before it is left for another. */
export function notePlaces(): void {
  if (parts.size === 0) return
  history.replaceState(Object.fromEntries([...parts].map(([name, read]) => [name, read()])), '')
}

/**
 * Has a place noted as long as its part is shown.
 * @param name of the part, one of its kind on a page
 * @param read the id of what stands first in the part's sight; undefined at its start
 * @returns what stood first when this step was left; undefined where that is not known, as at a first visit
 */
export function useKeptPlace(name: string, read: () => string | undefined): string | undefined {
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(() => {
    parts.set(name, () => latest.current())
    return () => {
      parts.delete(name)
    }
  }, [name])
  const [noted] = useState(() => notedPlace(name))
  return noted
}

function notedPlace(name: string): string | undefined {
  const state: unknown = history.state
  const place: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined
  return typeof place === 'string' ? place : undefined
}
