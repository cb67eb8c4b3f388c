import type { ReactNode } from 'react'
import { Segmented } from '../../ui/Segmented.tsx'
import { setView, useView } from '../../view/store.ts'
import styles from './RoundsHead.module.css'

/** The head of the three views of all rounds: what they come to in a sentence, and which one is shown. */
export function RoundsHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const part = useView((view) => view.part)
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <Segmented
          label="What of the rounds is shown"
          options={[
            { value: 'board', words: 'Board' },
            { value: 'reliability', words: 'Reliability' },
            { value: 'outcomes', words: 'Outcomes' },
          ]}
          value={part}
          onChange={(chosen) => setView({ part: chosen, status: [], attendance: [] })}
        />
      </div>
      {children}
    </header>
  )
}
