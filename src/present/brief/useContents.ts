import { useMemo } from 'react'
import { useTalksAt } from '../../view/talks.tsx'
import type { QuotedOn } from '../slides/cited.ts'
import { matterOf } from '../slides/index.ts'
import { useChoice } from '../useChoice.ts'
import { useQuotedOn } from '../useQuotedOn.ts'
import { useWords } from '../useWords.ts'
import { type BriefContents, claimsOf, contentsOf } from './contents.ts'

interface Loaded {
  contents: BriefContents
  quotedOn: QuotedOn
}

/** What the brief says of the view; undefined until the words and titles in it are loaded, or cannot be. */
export function useContents(): Loaded | undefined {
  const at = useTalksAt()
  const choice = useChoice()
  const words = useWords(choice.quote)
  const contents = useMemo(
    () =>
      words && contentsOf(matterOf(choice, at, { ...words, quotedOn: new Map() }), choice.quote.length > 0),
    [choice, at, words],
  )
  const quotedOn = useQuotedOn(useMemo(() => (contents ? claimsOf(contents) : []), [contents]))
  return useMemo(() => (contents && quotedOn ? { contents, quotedOn } : undefined), [contents, quotedOn])
}
