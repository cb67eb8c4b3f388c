import type { Day } from '../../../model/records.ts'
import { longDay, weekdayName } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import styles from './Feed.module.css'

/** The day on which the quotes below were said. */
export function DaySeparator({ day, count }: { day: Day; count: number }) {
  return (
    <h2 className={styles.day}>
      {weekdayName(day)} {longDay(day)}
      <span className={styles.ofDay}>{counted(count, 'quote')}</span>
    </h2>
  )
}
