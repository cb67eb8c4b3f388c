import type { Evidence } from '../../model/records.ts'
import styles from './EvidenceMark.module.css'
import { EvidenceMark } from './EvidenceMark.tsx'

interface EvidencedProps extends Evidence {
  text: string
  /** The title of the evidence; the text itself where none is given. */
  title?: string
  note?: string
}

/** A text with the mark of its evidence on the line of its last word. */
export function Evidenced({ text, title = text, ...evidence }: EvidencedProps) {
  const lastSpace = text.lastIndexOf(' ') + 1
  return (
    <>
      {text.slice(0, lastSpace)}
      <span className={styles.tied}>
        {text.slice(lastSpace)}
        <EvidenceMark title={title} {...evidence} />
      </span>
    </>
  )
}
