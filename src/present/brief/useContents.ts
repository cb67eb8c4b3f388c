import { useMemo } from 'react'
import { useQuotes, useSources } from '../../view/evidence.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import type { QuotedOn } from '../slides/cited.ts'
import { deckQuotes, matterOf } from '../slides/index.ts'
import { useChoice } from '../useChoice.ts'
import { useQuotedOn } from '../useQuotedOn.ts'
import { type BriefContents, claimsOf, contentsOf } from './contents.ts'

interface Loaded {
  contents: BriefContents
  quotedOn: QuotedOn
}

/** What the brief says of the view; undefined until the words and titles in it are loaded, or cannot be. */
export function useContents(): Loaded | undefined {
  const at = useTalksAt()
  const filters = useFilters()
  const choice = useChoice()
  const ids = useMemo(() => deckQuotes(at, filters, choice.quote), [at, filters, choice.quote])
  const { quotes, error: quotesError } = useQuotes(ids)
  const { sources, error: sourcesError } = useSources()
  const isLoaded = quotes !== undefined || quotesError !== null
  const isTitled = sources !== undefined || sourcesError !== null
  const contents = useMemo(() => {
    if (!isLoaded || !isTitled) return undefined
    const loaded = { quotes: quotes ?? null, sources: sources ?? null, quotedOn: new Map() }
    return contentsOf(matterOf(choice, at, loaded), choice.quote.length > 0)
  }, [isLoaded, isTitled, choice, at, quotes, sources])
  const quotedOn = useQuotedOn(useMemo(() => (contents ? claimsOf(contents) : []), [contents]))
  return useMemo(() => (contents && quotedOn ? { contents, quotedOn } : undefined), [contents, quotedOn])
}
