import type { Evidence } from '../../model/records.ts'
import { counted } from '../../model/words/lists.ts'
import styles from './EvidenceMark.module.css'
import { openEvidence } from './open.ts'

interface EvidenceMarkProps extends Evidence {
  /** What the evidence is for, as the panel's title. */
  title: string
  note?: string
}

/** The number of pages and quotes behind a sentence, raised beside it; opens them. Nothing where there are none. */
export function EvidenceMark({ title, note, sources = [], quotes = [] }: EvidenceMarkProps) {
  const count = sources.length + quotes.length
  if (count === 0) return null
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={`Evidence for “${title}”: ${counted(count, 'page or quote', 'pages and quotes')}`}
      onClick={() => openEvidence({ title, note, sources, quotes })}
    >
      {count}
    </button>
  )
}
