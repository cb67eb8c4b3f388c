import { useCallback, useLayoutEffect, useRef } from 'react'
import { setView, useView } from '../../view/store.ts'
import { placeOf, type Slide } from '../slides/index.ts'

/** The slide shown, from 0, as the address says, and the way to another; a deck made anew keeps its slide. */
export function usePlace(slides: readonly Slide[]): [place: number, go: (place: number) => void] {
  const number = useView((view) => view.slide)
  const place = within(slides, number - 1)
  const shown = useRef<{ slides: readonly Slide[]; key: string } | null>(null)

  useLayoutEffect(() => {
    const before = shown.current
    const key = slides[place]?.key ?? ''
    const there = before !== null && before.slides !== slides ? placeOf(slides, before.key) : place
    if (there !== place) setView({ slide: there + 1 }, { replace: true })
    shown.current = { slides, key: slides[there]?.key ?? key }
  }, [slides, place])

  const go = useCallback(
    (next: number) => setView({ slide: within(slides, next) + 1 }, { replace: true }),
    [slides],
  )
  return [place, go]
}

function within(slides: readonly Slide[], place: number): number {
  return Math.max(0, Math.min(place, slides.length - 1))
}
