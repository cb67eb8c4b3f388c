import { useMemo } from 'react'
import { useQuotes, useSources } from '../view/evidence.ts'
import { useFilters, useTalksAt } from '../view/talks.tsx'
import { deckQuotes, type Words } from './slides/index.ts'

/**
 * The words of the quotes that are presented, and the titles of pages: null for those that cannot be loaded;
 * undefined while any is awaited.
 */
export function useWords(selected: readonly string[]): Words | undefined {
  const at = useTalksAt()
  const filters = useFilters()
  const ids = useMemo(() => deckQuotes(at, filters, selected), [at, filters, selected])
  const { quotes = null, error: quotesError } = useQuotes(ids)
  const { sources = null, error: sourcesError } = useSources()
  const isAwaited = (quotes === null && quotesError === null) || (sources === null && sourcesError === null)
  return useMemo(() => (isAwaited ? undefined : { quotes, sources }), [isAwaited, quotes, sources])
}
