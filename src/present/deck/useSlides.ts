import { useMemo } from 'react'
import { useTalksAt } from '../../view/talks.tsx'
import type { Shape } from '../slides/geometry.ts'
import { draftSlides, materialOf, type Slide, slidesOf } from '../slides/index.ts'
import { useChoice } from '../useChoice.ts'
import { useQuotedOn } from '../useQuotedOn.ts'
import { useWords } from '../useWords.ts'

/** The view as slides of a shape; undefined until the words and titles they show are loaded, or cannot be. */
export function useSlides(shape: Shape): readonly Slide[] | undefined {
  const at = useTalksAt()
  const choice = useChoice()
  const words = useWords(choice.quote)
  const material = useMemo(
    () => words && materialOf(choice, at, { ...words, shape, quotedOn: new Map() }),
    [choice, at, shape, words],
  )
  const drafts = useMemo(() => (material === undefined ? [] : draftSlides(material)), [material])
  const quotedOn = useQuotedOn(useMemo(() => drafts.flatMap(({ claims }) => claims), [drafts]))
  return useMemo(
    () => (material && quotedOn ? slidesOf({ ...material, quotedOn }, drafts) : undefined),
    [material, drafts, quotedOn],
  )
}
