import { roleAt } from '../../model/quotes/role.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { joined } from '../../model/words/lists.ts'
import { PartyName } from '../../view/PartyName.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import type { Slide, SlideBody } from '../slides/index.ts'
import { outletsOf } from '../slides/quotes.ts'
import styles from './QuoteBody.module.css'

/** Outlets named below a quote; more are counted. */
const MOST_OUTLETS = 3

/** What one person said, large, with who it was, when, and who reports it. */
export function QuoteBody({ slide, body }: { slide: Slide; body: Extract<SlideBody, { kind: 'quote' }> }) {
  const at = useTalksAt()
  const { quote, text } = body
  const speaker = referred(at.talks.speakerById, quote.speaker)
  const role = roleAt(speaker, quote.date)
  const outlets = outletsOf(at, quote)
  const others = outlets.length - MOST_OUTLETS
  const named = outlets.slice(0, MOST_OUTLETS)
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} data-kind={quote.kind} lang={quote.language}>
        {text}
        {slide.part && slide.part.number < slide.part.of && ' …'}
      </blockquote>
      <figcaption className={styles.who}>
        <p className={styles.name}>
          {speaker.name} <PartyName party={quote.party} />
        </p>
        <p>
          {[role, longDay(quote.date), quote.context].filter((words) => words !== undefined).join(' · ')}
          {slide.part && ` · ${slide.part.number} of ${slide.part.of}`}
        </p>
        <p className={styles.outlets}>
          {quote.kind === 'paraphrase' ? 'Paraphrased by ' : 'Reported by '}
          {others > 0 ? `${named.join(', ')} and ${others} more` : joined(named)}
        </p>
      </figcaption>
    </figure>
  )
}
