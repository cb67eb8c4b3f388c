import { lazy } from 'react'
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import { ExportButton } from '../../../view/export/ExportButton.tsx'

const QuotesExportPanel = lazy(() => import('./QuotesExportPanel.tsx'))

export interface QuotesExportProps {
  desk: FeedDesk
  /** The rows shown, in their order. */
  rows: Uint32Array
}

/** Hands over the whole list of quotes as it is narrowed, not only those in sight. */
export function QuotesExport(props: QuotesExportProps) {
  return (
    <ExportButton title="Quotes">{(close) => <QuotesExportPanel {...props} onDone={close} />}</ExportButton>
  )
}
