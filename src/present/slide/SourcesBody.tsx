import type { SlideBody } from '../slides/index.ts'
import styles from './SourcesBody.module.css'

/** The pages that the slides cite, by their numbers. */
export function SourcesBody({ body }: { body: Extract<SlideBody, { kind: 'sources' }> }) {
  return (
    <ol className={styles.list}>
      {body.entries.map(({ number, outlet, title, language, published }) => (
        <li key={number} className={styles.entry}>
          <span className={styles.number}>{number}</span>
          <span>
            <b>{outlet}</b>: <span lang={language}>{title}</span>, {published}
          </span>
        </li>
      ))}
    </ol>
  )
}
