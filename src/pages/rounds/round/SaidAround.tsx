import { useState } from 'react'
import type { RoundAt } from '../../../model/asof/index.ts'
import type { Quote } from '../../../model/records.ts'
import { type Moment, momentOf, monthsOf } from '../../../model/rounds/quotes.ts'
import { counted } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { QuoteCard } from '../../../view/quote-card/QuoteCard.tsx'
import { useQuotesIn } from '../../../view/quotesIn.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './SaidAround.module.css'

const MOMENTS: readonly (readonly [Moment, string])[] = [
  ['before', 'Before'],
  ['during', 'During'],
  ['after', 'After'],
]
/** Quotes of a moment shown at first. */
const FEW = 3

/** What was said about the round before, during and after it. */
export function SaidAround({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const { quotes, error, retry } = useQuotesIn(monthsOf(at, round), (said) =>
    said.filter(({ rounds }) => rounds?.includes(round.id)),
  )
  return (
    <Block
      title="What was said"
      aside={quotes && counted(quotes.length, 'quote', 'quotes', 'no quotes')}
      more={{ page: 'quotes', patch: { round: [round.id] }, words: 'All quotes about it' }}
    >
      {error && <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />}
      {quotes === undefined
        ? !error && <p role="status">Loading …</p>
        : MOMENTS.map(([moment, title]) => (
            <SaidThen
              key={moment}
              title={title}
              quotes={quotes.filter(({ date }) => momentOf(round, date) === moment)}
            />
          ))}
    </Block>
  )
}

function SaidThen({ title, quotes }: { title: string; quotes: readonly Quote[] }) {
  const [isWhole, setWhole] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  if (quotes.length === 0) return null
  const latestFirst = quotes.toReversed()
  const shown = isWhole ? latestFirst : latestFirst.slice(0, FEW)
  return (
    <section className={styles.moment} aria-label={`${title} the round`}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{counted(quotes.length, 'quote')}</span>
      </h3>
      <ul className={styles.quotes}>
        {shown.map((quote) => (
          <li key={quote.id}>
            <QuoteCard
              quote={quote}
              isOpen={open === quote.id}
              onToggle={() => setOpen(open === quote.id ? null : quote.id)}
            />
          </li>
        ))}
      </ul>
      {quotes.length > FEW && (
        <Button look="ghost" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? `Only the latest ${FEW}` : `All ${quotes.length} said ${title.toLowerCase()} it`}
        </Button>
      )}
    </section>
  )
}
