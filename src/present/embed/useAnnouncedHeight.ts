import { type RefObject, useEffect } from 'react'

/** What a page around an embedded view is told whenever the view's height changes. */
export interface HeightMessage {
  type: 'parley:height'
  embed: string
  /** In CSS pixels. */
  height: number
}

/** Views longer than this scroll in their own frame. */
const HIGHEST = 2400

/** Announces the height of an element to the page around, which may be of any origin: it tells nothing else. */
export function useAnnouncedHeight(box: RefObject<HTMLElement | null>, embed: string): void {
  useEffect(() => {
    if (box.current === null || window.parent === window) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const height = Math.min(HIGHEST, Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0))
      const message: HeightMessage = { type: 'parley:height', embed, height }
      window.parent.postMessage(message, '*')
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box, embed])
}
