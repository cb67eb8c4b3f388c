import { Component, type ReactNode } from 'react'
import { buttonClass } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { hrefOf, pagePatch } from '../store.ts'

interface PageBoundaryProps {
  /** What the page is called. */
  page: string
  children: ReactNode
}

/** Keeps a mistake in one page from taking the frame down with it, and offers ways on. */
export class PageBoundary extends Component<PageBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <ErrorPanel
        title={`${this.props.page} could not be drawn`}
        retryWords="Reload"
        onRetry={() => window.location.reload()}
        actions={
          <a
            className={buttonClass()}
            href={hrefOf(pagePatch('overview', { party: [], from: null, to: null, since: null }))}
          >
            Overview without filters
          </a>
        }
      >
        <p>Something on this page went wrong: {error.message}</p>
        <p>If it comes back after a reload, the link may hold a choice that the page cannot show.</p>
      </ErrorPanel>
    )
  }
}
