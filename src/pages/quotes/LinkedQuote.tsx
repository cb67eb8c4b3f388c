import type { FeedAnswer, FeedGround } from '../../dataset/feed/answering.ts'
import type { FeedDesk } from '../../dataset/feed/desk.ts'
import { quoteAt } from '../../model/asof/index.ts'
import { longDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { clearSelection } from '../../view/feed/selection.ts'
import { QuoteCard } from '../../view/quote-card/QuoteCard.tsx'
import { setView, useView } from '../../view/store.ts'
import { useTalksAt } from '../../view/talks.tsx'
import { placeOfRow } from './feedItems.ts'
import styles from './LinkedQuote.module.css'

interface LinkedQuoteProps {
  desk: FeedDesk
  ground: FeedGround
  answer: FeedAnswer
}

/** The quote a link leads to, where what is chosen would hide it: shown all the same, saying so. */
export function LinkedQuote({ desk, ground, answer }: LinkedQuoteProps) {
  const at = useTalksAt()
  const id = useView((view) => view.quote[0])
  const row = id === undefined ? undefined : desk.rowOf(id)
  if (row === undefined || row < 0) return null
  const day = ground.days[ground.dayOf[row] ?? 0] ?? ''
  if (day > at.day) {
    return (
      <Notice onDismiss={() => setView({ quote: [] })}>
        <p>
          The quote this link leads to was not known on {longDay(at.day)}.{' '}
          <Button look="ghost" onClick={() => setView({ asof: null })}>
            Go to the latest day
          </Button>
        </p>
      </Notice>
    )
  }
  if (answer.rows[placeOfRow(answer.rows, row)] === row) return null
  const quote = desk.quoteIn(row)
  if (quote === undefined) return null
  return (
    <section className={styles.linked} aria-label="The quote this link leads to">
      <p className={styles.why}>
        Your search and filters would hide this quote; the link leads to it all the same.
        <Button look="ghost" onClick={clearSelection}>
          Clear them
        </Button>
        <Button look="ghost" onClick={() => setView({ quote: [] })}>
          Dismiss
        </Button>
      </p>
      <QuoteCard quote={quoteAt(at, quote)} isOpen onToggle={() => setView({ quote: [] })} />
    </section>
  )
}
