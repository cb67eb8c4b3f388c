import { useEffect, useRef, useState } from 'react'
import {
  type QuoteForm,
  type QuoteWriter,
  quoteTableWriter,
  quoteWriters,
} from '../../../model/export/quote-files.ts'
import { viewFileFacts, viewFileName } from '../../../model/export/view-file.ts'
import { counted, grouped } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import { useSources } from '../../../view/evidence.ts'
import { quoteKeys } from '../../../view/export/narrowing.ts'
import { useViewFile } from '../../../view/export/useViewFile.ts'
import type { QuotesExportProps } from './QuotesExport.tsx'
import styles from './QuotesExportPanel.module.css'
import { useToldQuotes } from './useToldQuotes.ts'
import { writeQuotes } from './writeQuotes.ts'

/** More than this is for a file: a clipboard of many megabytes helps nobody. */
const MOST_COPIED = 2_000

interface Form {
  form: QuoteForm
  words: string
  /** What is copied, where it is not the file itself. */
  copied?: { words: string; writer: () => QuoteWriter }
}

const forms: readonly Form[] = [
  { form: 'csv', words: 'CSV', copied: { words: 'table', writer: quoteTableWriter } },
  { form: 'json', words: 'JSON' },
  { form: 'bib', words: 'BibTeX' },
  { form: 'md', words: 'Markdown' },
]

/** The forms in which the quotes shown are saved or copied. */
export default function QuotesExportPanel(props: QuotesExportProps & { onDone: () => void }) {
  const { sources, error, retry } = useSources()
  if (error) {
    return (
      <ErrorPanel title="The pages could not be loaded" onRetry={retry}>
        Without them no quote can be cited. {error.message}
      </ErrorPanel>
    )
  }
  if (sources === undefined) return <p role="status">Loading the pages …</p>
  return <Forms {...props} />
}

function Forms({ desk, rows, onDone }: QuotesExportProps & { onDone: () => void }) {
  const file = useViewFile('Quotes', { by: quoteKeys })
  const tell = useToldQuotes()
  const [written, setWritten] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const control = useRef(new AbortController())
  useEffect(() => {
    control.current = new AbortController()
    return () => control.current.abort()
  }, [])

  async function write<Kept>(writer: QuoteWriter, keep: (piece: string) => Kept): Promise<Kept[]> {
    setProblem(null)
    setWritten(0)
    try {
      return await writeQuotes(desk, rows, writer, {
        keep,
        tell,
        signal: control.current.signal,
        onProgress: setWritten,
      })
    } finally {
      setWritten(null)
    }
  }

  const fileWriter = (form: QuoteForm) => quoteWriters[form](file, rows.length)

  async function save(form: QuoteForm) {
    const { signal } = control.current
    try {
      // Each piece leaves the page's memory as it is written.
      const pieces = await write(fileWriter(form), (piece) => new Blob([piece]))
      saveFile(viewFileName(file, form), form, pieces)
      onDone()
    } catch (error) {
      // The panel was closed while it wrote.
      if (!signal.aborted) setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  const isBusy = written !== null
  return (
    <div className={styles.panel}>
      <p className={styles.what}>{counted(rows.length, 'quote')}, in the order shown</p>
      <ul className={styles.forms} aria-busy={isBusy}>
        {forms.map(({ form, words, copied }) => (
          <li key={form} className={styles.form}>
            <Button look="ghost" disabled={isBusy} onClick={() => save(form)} aria-label={`Save as ${words}`}>
              <Icon name="download" /> {words}
            </Button>
            {rows.length <= MOST_COPIED && (
              <span className={styles.copy}>
                <CopyButton
                  look="ghost"
                  label={`Copy as ${copied?.words ?? words}`}
                  text={async () => {
                    const writer = copied?.writer() ?? fileWriter(form)
                    return (await write(writer, (piece) => piece)).join('')
                  }}
                >
                  Copy
                </CopyButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > MOST_COPIED && (
        <p className={styles.note}>Up to {grouped(MOST_COPIED)} quotes can be copied; more go into a file.</p>
      )}
      <p className={styles.note}>{viewFileFacts(file)}</p>
      <p className={styles.note} role="status">
        {isBusy && `${grouped(written)} of ${counted(rows.length, 'quote')} written …`}
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  )
}
