import { memo, useId } from 'react'
import type { Pattern } from '../../model/quotes/text/pattern.ts'
import type { Quote } from '../../model/records.ts'
import { joined } from '../../model/words/lists.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTalks } from '../talks.tsx'
import { CopyQuote } from './CopyQuote.tsx'
import styles from './QuoteCard.module.css'
import { QuoteWords } from './QuoteWords.tsx'
import { Reports } from './Reports.tsx'
import { originsInWords, outletsInWords, tellersOf } from './reporting.ts'
import { Topics } from './Topics.tsx'
import { Who } from './Who.tsx'
import { Wordings } from './Wordings.tsx'

interface QuoteCardProps {
  /** As it was known on the as-of day: what `quoteAt` returns. */
  quote: Quote
  /** What was searched for, to be marked. */
  patterns?: readonly Pattern[]
  /** Whether the pages behind it and its other wordings are shown. */
  isOpen: boolean
  onToggle: () => void
  withDay?: boolean
}

/** A quote with who said it, who reports it, and what it is about. */
export const QuoteCard = memo(function QuoteCard({
  quote,
  patterns = [],
  isOpen,
  onToggle,
  withDay = true,
}: QuoteCardProps) {
  const talks = useTalks()
  const id = useId()
  const tellers = tellersOf(quote)
  return (
    <div className={styles.card}>
      <QuoteWords quote={quote} patterns={patterns} />
      <div className={styles.row}>
        <Who quote={quote} patterns={patterns} withDay={withDay} />
        <CopyQuote quote={quote} />
      </div>
      <p className={styles.reporting}>
        <button
          type="button"
          className={buttonClass('ghost', styles.opener)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
          <span>
            {outletsInWords(talks, quote)}
            <span className={styles.origins}> · {originsInWords(talks, quote)}</span>
          </span>
        </button>
        {tellers.length > 0 && <span className={styles.chain}>as reported by {joined(tellers)}</span>}
      </p>
      <Topics quote={quote} />
      <div id={id} hidden={!isOpen} className={styles.details}>
        {isOpen && (
          <>
            <Wordings quote={quote} />
            <Reports quote={quote} />
          </>
        )}
      </div>
    </div>
  )
})
