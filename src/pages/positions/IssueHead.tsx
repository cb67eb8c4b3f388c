import type { Issue } from '../../model/records.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTalks } from '../../view/talks.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './IssueHead.module.css'

/** The name of the issue shown, the way back to all of them, and to the ones before and after. */
export function IssueHead({ shown }: { shown: readonly Issue[] }) {
  const { issues } = useTalks()
  const place = issues.findIndex(({ id }) => id === shown[0]?.id)
  const [before, after] = [issues[place - 1], issues[place + 1]]
  return (
    <header className={styles.head}>
      <nav className={styles.nav} aria-label="Issues">
        <ViewLink className={styles.all} patch={{ issue: [] }}>
          <Icon name="previous" />
          All issues
        </ViewLink>
        {before && (
          <ViewLink className={buttonClass('ghost')} patch={{ issue: [before.id] }}>
            <Icon name="previous" />
            {before.title}
          </ViewLink>
        )}
        {after && (
          <ViewLink className={buttonClass('ghost')} patch={{ issue: [after.id] }}>
            {after.title}
            <Icon name="next" />
          </ViewLink>
        )}
      </nav>
      <h1>{shown.map(({ title }) => title).join(' · ')}</h1>
    </header>
  )
}
