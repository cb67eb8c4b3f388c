import { useCallback, useMemo } from 'react'
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import { quoteAt } from '../../../model/asof/index.ts'
import type { Pattern } from '../../../model/quotes/text/pattern.ts'
import { referred } from '../../../model/talks.ts'
import { QuoteCard } from '../../../view/quote-card/QuoteCard.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './Feed.module.css'

interface FeedQuoteProps {
  desk: FeedDesk
  row: number
  /** From 0. */
  place: number
  total: number
  patterns: readonly Pattern[]
  isOpen: boolean
  isLinked: boolean
  isTabStop: boolean
  onToggle: (row: number) => void
}

/** One quote of the feed; room is kept for it while it is being fetched. */
export function FeedQuote(props: FeedQuoteProps) {
  const { desk, row, place, total, patterns, isOpen, isLinked, isTabStop, onToggle } = props
  const at = useTalksAt()
  const quote = desk.quoteIn(row)
  const known = useMemo(() => quote && quoteAt(at, quote), [at, quote])
  const toggle = useCallback(() => onToggle(row), [onToggle, row])
  const name = quote && referred(at.talks.speakerById, quote.speaker).name
  return (
    <article
      className={styles.quote}
      data-row={row}
      data-linked={isLinked || undefined}
      aria-posinset={place + 1}
      aria-setsize={total}
      aria-label={name ? `${name}, quote ${place + 1} of ${total}` : `Quote ${place + 1} of ${total}`}
      aria-busy={quote === undefined}
      tabIndex={isTabStop ? 0 : -1}
    >
      {known && (
        <QuoteCard quote={known} patterns={patterns} isOpen={isOpen} onToggle={toggle} withDay={false} />
      )}
    </article>
  )
}
