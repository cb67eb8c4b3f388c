import type { Day } from '../../../model/records.ts'
import { longDay, weekdayName } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import styles from './Feed.module.css'

/** The day on which the quotes below were said. A feed may hold nothing but articles, so this is no heading. */
export function DaySeparator({ day, count }: { day: Day; count: number }) {
  return (
    <div className={styles.day} data-day={day}>
      {weekdayName(day)} {longDay(day)}
      <span className={styles.ofDay}>{counted(count, 'quote')}</span>
    </div>
  )
}
