import type { TalksAt } from '../../model/asof/index.ts'
import { type ChangeLine, type Changes, countChanges } from '../../model/changes/index.ts'
import { changesText, quotesBehind, type TextForm } from '../../model/changes/text.ts'
import { counted } from '../../model/words/lists.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useQuotes, useSources } from '../../view/evidence.ts'
import { currentView, hrefOf } from '../../view/store.ts'
import styles from './Changes.module.css'

/** How much became known, and buttons that copy it with its sources. */
export function CopyChanges({ at, changes, lines }: { at: TalksAt; changes: Changes; lines: ChangeLine[] }) {
  const pages = useSources()
  const words = useQuotes(quotesBehind(lines))
  const error = pages.error ?? words.error

  function text(form: TextForm): string {
    const quotes = new Map((words.quotes ?? []).map((quote) => [quote.id, quote]))
    const link = new URL(hrefOf({}, currentView()), window.location.href).href
    return changesText(at, changes, { sources: pages.sources ?? new Map(), quotes }, form, link)
  }

  if (error)
    return (
      <ErrorPanel
        title="The sources could not be loaded"
        onRetry={() => {
          pages.retry()
          words.retry()
        }}
      >
        Without them the changes cannot be copied. {error.message}
      </ErrorPanel>
    )
  return (
    <p className={styles.copy}>
      <span className={styles.aside}>{counted(countChanges(changes), 'change')}</span>
      {pages.sources && words.quotes ? (
        <>
          <CopyButton text={() => text('plain')}>Copy as text</CopyButton>
          <CopyButton text={() => text('markdown')}>Copy as Markdown</CopyButton>
        </>
      ) : (
        <span role="status" className={styles.aside}>
          Loading the sources …
        </span>
      )}
    </p>
  )
}
