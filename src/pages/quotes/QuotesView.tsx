import { useState } from 'react'
import type { FeedDesk } from '../../dataset/feed/desk.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { clearSelection, useSelection } from '../../view/feed/selection.ts'
import { useFeed } from '../../view/feed/useFeed.ts'
import { QuotesExport } from './export/QuotesExport.tsx'
import { FacetPanel } from './facets/FacetPanel.tsx'
import { Feed } from './feed/Feed.tsx'
import { Histogram } from './Histogram.tsx'
import { LinkedQuote } from './LinkedQuote.tsx'
import styles from './QuotesPage.module.css'
import { SearchField } from './search/SearchField.tsx'
import { SearchStatus } from './search/SearchStatus.tsx'
import { WhoSaysWhat } from './WhoSaysWhat.tsx'

/** The facets, the search, the feed, and who says what. */
export function QuotesView({ desk }: { desk: FeedDesk }) {
  const selection = useSelection()
  const { ground, answer, isWorking, error } = useFeed(desk, selection)
  const [areFacetsOpen, setFacetsOpen] = useState(false)
  if (error) return <ErrorPanel title="The quotes could not be loaded">{error.message}</ErrorPanel>
  if (ground === undefined || answer === undefined) return <p role="status">Reading the quotes …</p>
  return (
    <div className={styles.columns}>
      <div className={styles.facets} data-open={areFacetsOpen || undefined} id="facets">
        <FacetPanel ground={ground} answer={answer} />
      </div>
      <div className={styles.middle}>
        <div className={styles.search}>
          <SearchField />
          <Button
            className={styles.opener}
            aria-expanded={areFacetsOpen}
            aria-controls="facets"
            onClick={() => setFacetsOpen(!areFacetsOpen)}
          >
            <Icon name="filter" /> Narrow
          </Button>
        </div>
        <SearchStatus answer={answer} isWorking={isWorking}>
          {answer.rows.length > 0 && <QuotesExport desk={desk} rows={answer.rows} />}
        </SearchStatus>
        <LinkedQuote desk={desk} answer={answer} ground={ground} />
        {answer.rows.length > 0 ? (
          <Feed desk={desk} ground={ground} answer={answer} />
        ) : (
          <EmptyState
            title="No quote fits all of this"
            action={<Button onClick={clearSelection}>Clear search and filters</Button>}
          >
            Each choice leaves fewer quotes. The counts beside the choices say which would show some.
          </EmptyState>
        )}
      </div>
      <div className={styles.side}>
        <Histogram ground={ground} answer={answer} />
        <WhoSaysWhat ground={ground} answer={answer} />
      </div>
    </div>
  )
}
