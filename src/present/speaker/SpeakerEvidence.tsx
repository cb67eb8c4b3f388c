import type { MouseEvent } from 'react'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { EvidenceQuote } from '../../view/evidence/EvidenceQuote.tsx'
import { EvidenceSource } from '../../view/evidence/EvidenceSource.tsx'
import { useQuotes, useSources } from '../../view/evidence.ts'
import type { Slide } from '../slides/index.ts'
import styles from './Speaker.module.css'

/** A link of this window opens in another, so that the speaker keeps this one. */
function openElsewhere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null) return
  event.preventDefault()
  event.stopPropagation()
  window.open(link.href, '_blank', 'noopener')
}

/** Everything that the slide on the screen rests on: the speaker can be asked about any of it. */
export function SpeakerEvidence({ slide }: { slide: Slide }) {
  const { quotes, error: quotesError, retry: retryQuotes } = useQuotes(slide.evidence.quotes)
  const { sources, error: sourcesError, retry: retrySources } = useSources()
  const isEmpty = slide.evidence.quotes.length === 0 && slide.evidence.sources.length === 0
  return (
    <section className={styles.evidence} aria-label="Evidence" onClickCapture={openElsewhere}>
      <h2 className={styles.heading}>What it rests on</h2>
      {isEmpty && <p>Nothing on this slide rests on a page of its own.</p>}
      {quotesError && <ErrorPanel title="The quotes could not be loaded" onRetry={retryQuotes} />}
      {sourcesError && <ErrorPanel title="The sources could not be loaded" onRetry={retrySources} />}
      <ul className={styles.list}>
        {(quotes ?? []).map((quote) => (
          <li key={quote.id}>
            <EvidenceQuote quote={quote} />
          </li>
        ))}
      </ul>
      <ol className={styles.list}>
        {slide.evidence.sources.map((id) => {
          const source = sources?.get(id)
          return source && <EvidenceSource key={id} source={source} />
        })}
      </ol>
    </section>
  )
}
