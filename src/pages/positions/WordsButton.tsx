import type { ReactNode } from 'react'
import styles from './WordsButton.module.css'

interface WordsButtonProps {
  onPress: () => void
  /** Says more than the words do, on hover. */
  title?: string
  children: ReactNode
}

/** Words in running text that do something. */
export function WordsButton({ onPress, title, children }: WordsButtonProps) {
  return (
    <button type="button" className={styles.words} title={title} onClick={onPress}>
      {children}
    </button>
  )
}
