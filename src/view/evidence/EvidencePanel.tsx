import { lazy, Suspense } from 'react'
import { PageBoundary } from '../frame/PageBoundary.tsx'
import { useView } from '../store.ts'
import styles from './EvidencePanel.module.css'

const Evidence = lazy(() => import('./Evidence.tsx'))

/** The quotes and sources behind one mark or sentence, beside the page; on narrow screens below it. */
export function EvidencePanel() {
  const request = useView((view) => view.evidence)
  if (request === null) return null
  const { title, quotes = [], sources = [] } = request
  const key = [title, ...quotes, ...sources].join()
  return (
    <PageBoundary key={key} page="The evidence">
      <Suspense fallback={<aside className={styles.panel} aria-busy="true" />}>
        <Evidence request={request} />
      </Suspense>
    </PageBoundary>
  )
}
