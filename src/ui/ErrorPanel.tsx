import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'

interface ErrorPanelProps {
  title: string
  children?: ReactNode
  onRetry?: () => void
  retryWords?: string
  /** Further ways on, beside trying again. */
  actions?: ReactNode
}

/** Says what went wrong, and offers ways on. */
export function ErrorPanel({ title, children, onRetry, retryWords = 'Try again', actions }: ErrorPanelProps) {
  return (
    <div className={styles.empty} role="alert">
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.why}>{children}</div>}
      <div className={styles.action}>
        {onRetry && <Button onClick={onRetry}>{retryWords}</Button>}
        {actions}
      </div>
    </div>
  )
}
