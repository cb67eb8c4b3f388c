import type { Evidence } from '../../model/records.ts'
import { stretches } from '../../model/words/breaks.ts'
import { Unbroken } from '../Unbroken.tsx'
import styles from './EvidenceMark.module.css'
import { EvidenceMark } from './EvidenceMark.tsx'

interface EvidencedProps extends Evidence {
  text: string
  /** The title of the evidence; the text itself where none is given. */
  title?: string
  note?: string
}

/** A text with the mark of its evidence on the line of its last word; a day in it stands on one line. */
export function Evidenced({ text, title = text, ...evidence }: EvidencedProps) {
  const last = stretches(text).at(-1)
  const tail = last?.isWhole ? last.text : text.slice(text.lastIndexOf(' ') + 1)
  return (
    <>
      <Unbroken words={text.slice(0, text.length - tail.length)} />
      <span className={styles.tied}>
        {tail}
        <EvidenceMark title={title} {...evidence} />
      </span>
    </>
  )
}
