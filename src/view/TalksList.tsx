import { longDay } from '../model/words/days.ts'
import { isOwnId } from './own.ts'
import type { PageName } from './pages.ts'
import styles from './TalksList.module.css'
import { useAllTalks, useTalksEntry } from './talks.tsx'
import { ViewLink } from './ViewLink.tsx'
import type { ViewPatch } from './view.ts'

/** Opens other talks, without the days and parties chosen in the ones before. */
export function otherTalks(id: string): ViewPatch {
  return { talks: id, asof: null, since: null, party: [], from: null, to: null }
}

/** All talks that can be looked at in this window, each with its coverage; following one opens it on a page. */
export function TalksList({ page, onFollow }: { page: PageName; onFollow?: () => void }) {
  const all = useAllTalks()
  const current = useTalksEntry()
  return (
    <ul className={styles.list}>
      {all.map(({ id, title, coverage }) => (
        <li key={id}>
          {id === current.id ? (
            <b aria-current="true">{title}</b>
          ) : (
            <ViewLink page={page} patch={otherTalks(id)} onClick={onFollow}>
              {title}
            </ViewLink>
          )}{' '}
          <span className={styles.quiet}>
            {longDay(coverage.from)} to {longDay(coverage.to)}
            {isOwnId(id) && ', opened from files'}
          </span>
        </li>
      ))}
    </ul>
  )
}
