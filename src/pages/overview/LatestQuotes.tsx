import { addDays } from '../../model/day.ts'
import { passes } from '../../model/filters.ts'
import { roleAt } from '../../model/quotes/role.ts'
import type { Quote, Speaker } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { nearDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Block } from '../../view/block/Block.tsx'
import { openEvidence } from '../../view/evidence/open.ts'
import { useLatestQuotes } from '../../view/quotes.ts'
import { useFilters, useMarks, useTalksAt } from '../../view/talks.tsx'
import { Unbroken } from '../../view/Unbroken.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './LatestQuotes.module.css'

/** Quotes looked through for the latest of each speaker. */
const LOOKED_THROUGH = 30
const SHOWN = 6

/** The latest words of each of those who spoke last, so that the busiest voice does not fill the page. */
export function LatestQuotes() {
  const at = useTalksAt()
  const filters = useFilters()
  const { quotes, error, retry } = useLatestQuotes(filters, LOOKED_THROUGH)
  const persons = (quotes ?? []).filter((quote) => isPerson(referred(at.talks.speakerById, quote.speaker)))
  const latest = latestOfEach(persons)
  const others = latest.slice(SHOWN).map((quote) => quote.speaker)
  const weekAgo = addDays(at.day, -6)
  const thisWeek = at.quotes.filter((quote) => quote.date >= weekAgo && passes(filters, quote)).length
  return (
    <Block
      title="Said last"
      aside={`${counted(thisWeek, 'quote')} in the week to ${nearDay(at.day, at.day)}`}
      more={{ page: 'quotes', words: 'All quotes' }}
    >
      {error && <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />}
      {quotes === undefined && !error && <p role="status">Loading …</p>}
      {quotes?.length === 0 && <p className={styles.none}>No quote is recorded.</p>}
      <ul className={styles.list}>
        {latest.slice(0, SHOWN).map((quote) => (
          <QuoteLine key={quote.id} quote={quote} />
        ))}
      </ul>
      {others.length > 0 && <Others speakers={others} />}
    </Block>
  )
}

/** A newsroom that speaks in its own voice is heard on the quotes page, not among those who spoke last. */
function isPerson(speaker: Speaker): boolean {
  return speaker.kind !== 'institution'
}

/** One quote a speaker, the latest; of one day's, words before paraphrase. */
function latestOfEach(quotes: readonly Quote[]): Quote[] {
  const chosen = new Map<string, Quote>()
  for (const quote of quotes) {
    const other = chosen.get(quote.speaker)
    const worded = other?.date === quote.date && other.kind === 'paraphrase' && quote.kind === 'verbatim'
    if (other === undefined || worded) chosen.set(quote.speaker, quote)
  }
  return [...chosen.values()]
}

function Others({ speakers }: { speakers: string[] }) {
  const { talks } = useTalksAt()
  return (
    <p className={styles.others}>
      Also heard lately:{' '}
      {speakers.map((speaker, index) => (
        <span key={speaker}>
          {index > 0 && ' · '}
          <ViewLink page="quotes" patch={{ speaker: [speaker] }}>
            {referred(talks.speakerById, speaker).name}
          </ViewLink>
        </span>
      ))}
    </p>
  )
}

function QuoteLine({ quote }: { quote: Quote }) {
  const { talks, day } = useTalksAt()
  const mark = useMarks()
  const speaker = referred(talks.speakerById, quote.speaker)
  const role = roleAt(speaker, quote.date)
  const outlets = new Set(
    quote.reports.flatMap((report) => {
      const source = talks.sourceById.get(report.source)
      return source ? [referred(talks.outletById, source.outlet).name] : []
    }),
  )
  const [first, second, ...more] = outlets
  return (
    <li>
      <blockquote className={styles.words} data-kind={quote.kind} lang={quote.language}>
        {quote.text}
      </blockquote>
      <p className={styles.who}>
        <span className={styles.name} data-tone={mark(quote.party).tone}>
          <b>{speaker.name}</b>
        </span>
        {role && `, ${role}`} <Unbroken words={`· ${nearDay(quote.date, day)}`} />
      </p>
      <p className={styles.outlets}>
        <button
          type="button"
          onClick={() =>
            openEvidence({ title: `${speaker.name}, ${nearDay(quote.date, day)}`, quotes: [quote.id] })
          }
        >
          {[first, second].filter((name) => name !== undefined).join(' · ')}
          {more.length > 0 && ` · +${more.length}`}
        </button>
      </p>
    </li>
  )
}
