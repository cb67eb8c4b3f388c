import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import styles from './Notice.module.css'

/** Something a reader should know about what is shown, until dismissed. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  return (
    <div className={styles.notice} role="status">
      <Icon name="info" />
      <div className={styles.words}>{children}</div>
      {onDismiss && (
        <Button look="ghost" onClick={onDismiss} aria-label="Dismiss notice">
          <Icon name="close" />
        </Button>
      )}
    </div>
  )
}
