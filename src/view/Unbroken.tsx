import { Fragment } from 'react'
import { stretches } from '../model/words/breaks.ts'
import styles from './Unbroken.module.css'

/** A text whose lines end neither inside a day nor between a count and what it counts. */
export function Unbroken({ words }: { words: string }) {
  let at = 0
  return stretches(words).map(({ text, isWhole }) => {
    const key = at
    at += text.length
    return isWhole ? (
      <span key={key} className={styles.whole}>
        {text}
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    )
  })
}
