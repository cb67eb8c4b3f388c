import { counted } from '../../model/words/lists.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useDesk } from '../../view/feed/useDesk.ts'
import { useTalksAt } from '../../view/talks.tsx'
import styles from './QuotesPage.module.css'
import { QuotesView } from './QuotesView.tsx'

/** Every quote said by the as-of day, to be searched and narrowed from all sides. */
export default function QuotesPage() {
  const { desk, error, retry, arrived } = useDesk()
  const at = useTalksAt()
  return (
    <>
      <h1 className={styles.title}>Quotes</h1>
      {desk && <QuotesView desk={desk} />}
      {!desk && error && <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />}
      {!desk && !error && (
        <p role="status">
          Loading {counted(at.quotes.length, 'quote')} …
          {arrived !== undefined && ` ${Math.round(arrived * 100)} %`}
        </p>
      )}
    </>
  )
}
