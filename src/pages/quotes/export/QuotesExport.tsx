import { lazy, Suspense } from 'react'
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Popover } from '../../../ui/Popover.tsx'

const QuotesExportPanel = lazy(() => import('./QuotesExportPanel.tsx'))

export interface QuotesExportProps {
  desk: FeedDesk
  /** The rows shown, in their order. */
  rows: Uint32Array
}

/** Hands over the whole list of quotes as it is narrowed, not only those in sight. */
export function QuotesExport(props: QuotesExportProps) {
  return (
    <Popover
      look="ghost"
      label="Export “Quotes”"
      button={
        <>
          <Icon name="download" /> Export
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<p role="status">Loading …</p>}>
          <QuotesExportPanel {...props} onDone={close} />
        </Suspense>
      )}
    </Popover>
  )
}
