import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './PageSkeleton.module.css'

/** The calm outline of a page whose parts are still on their way. */
export function PageSkeleton() {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      <i className={styles.headline} />
      <i className={styles.headline} data-short />
      <div className={styles.columns}>
        {[0, 1].map((column) => (
          <div key={column} className={styles.column}>
            {[0, 1, 2, 3, 4].map((line) => (
              <i key={line} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
