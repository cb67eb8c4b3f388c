import { useEffect, useId, useRef } from 'react'
import { sourcesAt } from '../../model/asof/index.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes, useSources } from '../evidence.ts'
import { useTalksAt } from '../talks.tsx'
import type { EvidenceRequest } from '../view.ts'
import styles from './EvidencePanel.module.css'
import { EvidenceQuote } from './EvidenceQuote.tsx'
import { EvidenceSource } from './EvidenceSource.tsx'
import { closeEvidence } from './open.ts'

/** The evidence that existed on the as-of day: quotes said and pages published by then, else the first page after. */
export default function Evidence({ request }: { request: EvidenceRequest }) {
  const titleId = useId()
  const panel = useRef<HTMLElement>(null)
  const { talks, day } = useTalksAt()
  const quoteIds = (request.quotes ?? []).filter((id) => (talks.quoteById.get(id)?.date ?? '9999') <= day)
  const known = (request.sources ?? []).filter((id) => talks.sourceById.has(id))
  const published = sourcesAt(talks, day, known)
  const isLater = (id: string) => (talks.sourceById.get(id)?.published ?? day) > day
  const sourceIds = quoteIds.length > 0 ? published.filter((id) => !isLater(id)) : published

  useEffect(() => panel.current?.focus({ preventScroll: true }), [])

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const isForAnother = event.defaultPrevented || document.querySelector(':popover-open, :modal') !== null
      if (event.key === 'Escape' && !isForAnother) closeEvidence()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [])

  return (
    <aside
      ref={panel}
      className={styles.panel}
      data-part="evidence"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {request.title}
        </h2>
        <Button look="ghost" aria-label="Close evidence" onClick={closeEvidence}>
          <Icon name="close" />
        </Button>
      </header>
      {request.note && <p className={styles.note}>{request.note}</p>}
      {quoteIds.length > 0 && <Quotes ids={quoteIds} />}
      {sourceIds.length > 0 && <Sources ids={sourceIds} />}
      {quoteIds.length === 0 && sourceIds.length === 0 && (
        <p className={styles.note}>No page or quote was recorded for this by {longDay(day)}.</p>
      )}
    </aside>
  )
}

function Quotes({ ids }: { ids: string[] }) {
  const { quotes, error, retry } = useQuotes(ids)
  return (
    <section>
      <h3 className={styles.heading}>{counted(ids.length, 'quote')}</h3>
      {error && <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />}
      {quotes === undefined && !error && <p role="status">Loading …</p>}
      {quotes && (
        <ul className={styles.list}>
          {quotes.map((quote) => (
            <li key={quote.id}>
              <EvidenceQuote quote={quote} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Sources({ ids }: { ids: string[] }) {
  const { sources, error, retry } = useSources()
  return (
    <section>
      <h3 className={styles.heading}>{counted(ids.length, 'source')}</h3>
      {error && <ErrorPanel title="The sources could not be loaded" onRetry={retry} />}
      {sources === undefined && !error && <p role="status">Loading …</p>}
      {sources && (
        <ol className={styles.list}>
          {ids.map((id) => {
            const source = sources.get(id)
            return source && <EvidenceSource key={id} source={source} />
          })}
        </ol>
      )}
    </section>
  )
}
