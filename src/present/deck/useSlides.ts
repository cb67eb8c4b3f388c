import { useMemo } from 'react'
import { useQuotes, useSources } from '../../view/evidence.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import type { Shape } from '../slides/geometry.ts'
import { deckQuotes, draftSlides, materialOf, type Slide, slidesOf } from '../slides/index.ts'
import { useChoice } from '../useChoice.ts'
import { useQuotedOn } from '../useQuotedOn.ts'

/** The view as slides of a shape; undefined until the words and titles they show are loaded, or cannot be. */
export function useSlides(shape: Shape): readonly Slide[] | undefined {
  const at = useTalksAt()
  const filters = useFilters()
  const choice = useChoice()
  const ids = useMemo(() => deckQuotes(at, filters, choice.quote), [at, filters, choice.quote])
  const { quotes, error: quotesError } = useQuotes(ids)
  const { sources, error: sourcesError } = useSources()
  const isLoaded = quotes !== undefined || quotesError !== null
  const isTitled = sources !== undefined || sourcesError !== null
  const material = useMemo(() => {
    if (!isLoaded || !isTitled) return undefined
    const loaded = { shape, quotes: quotes ?? null, sources: sources ?? null, quotedOn: new Map() }
    return materialOf(choice, at, loaded)
  }, [isLoaded, isTitled, choice, at, shape, quotes, sources])
  const drafts = useMemo(() => (material === undefined ? [] : draftSlides(material)), [material])
  const quotedOn = useQuotedOn(useMemo(() => drafts.flatMap(({ claims }) => claims), [drafts]))
  return useMemo(
    () => (material && quotedOn ? slidesOf({ ...material, quotedOn }, drafts) : undefined),
    [material, drafts, quotedOn],
  )
}
