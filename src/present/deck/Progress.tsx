import styles from './Progress.module.css'

/** How long until the next slide: a line that fills in so many seconds. */
export function Progress({ seconds }: { seconds: number }) {
  return (
    <div className={styles.track} aria-hidden="true" data-part="progress">
      <div className={styles.line} style={{ animationDuration: `${seconds}s` }} />
    </div>
  )
}
