import { roleAt } from '../../model/quotes/role.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { useSources } from '../evidence.ts'
import { useMarks, useTalksAt } from '../talks.tsx'
import styles from './EvidencePanel.module.css'
import { EvidenceSource } from './EvidenceSource.tsx'

/** What was said, by whom and when, and where it is reported. */
export function EvidenceQuote({ quote }: { quote: Quote }) {
  const { talks } = useTalksAt()
  const { sources } = useSources()
  const mark = useMarks()
  const speaker = referred(talks.speakerById, quote.speaker)
  const role = roleAt(speaker, quote.date)
  const pages = quote.reports.flatMap((report) => sources?.get(report.source) ?? [])
  return (
    <figure className={styles.quote}>
      <blockquote lang={quote.language} data-kind={quote.kind}>
        {quote.text}
      </blockquote>
      <figcaption>
        <PartyMark {...mark(quote.party)} /> <b>{speaker.name}</b>
        {role && `, ${role}`} · {longDay(quote.date)}
        {quote.context && ` · ${quote.context}`}
        {quote.kind === 'paraphrase' && ' · paraphrased by the page'}
      </figcaption>
      {pages.length > 0 && (
        <details className={styles.reports}>
          <summary>Reported by {counted(pages.length, 'page')}</summary>
          <ol className={styles.list}>
            {pages.map((source) => (
              <EvidenceSource key={source.id} source={source} />
            ))}
          </ol>
        </details>
      )}
    </figure>
  )
}
