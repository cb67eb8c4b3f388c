import type { Day } from '../../../model/records.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted, sentenceCase } from '../../../model/words/lists.ts'
import { openEvidence } from '../../../view/evidence/open.ts'
import styles from './Lists.module.css'

interface DatedProps {
  date: Day
  words: string
  note: string
  sources: readonly string[]
  quotes?: readonly string[]
  /** The head of the evidence. */
  title: string
}

/** One dated step or response: its word, its day, what happened, and the pages behind it. */
export function Dated({ date, words, note, sources, quotes = [], title }: DatedProps) {
  const behind =
    quotes.length > 0
      ? `${counted(quotes.length, 'quote')}, ${counted(sources.length, 'source')}`
      : counted(sources.length, 'source')
  return (
    <li className={styles.step}>
      <p>
        <b>{words}</b> <time dateTime={date}>{longDay(date)}</time>
      </p>
      <p className={styles.note}>{note}</p>
      <button
        type="button"
        className={styles.sources}
        aria-label={`${behind}: ${title}`}
        onClick={() => openEvidence({ title: sentenceCase(title), note, sources, quotes })}
      >
        {behind}
      </button>
    </li>
  )
}
