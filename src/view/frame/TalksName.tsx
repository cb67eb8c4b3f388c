import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useView } from '../store.ts'
import { TalksList } from '../TalksList.tsx'
import { useAllTalks, useTalks } from '../talks.tsx'
import styles from './Header.module.css'

/** The name of the talks; where there are others to open, a button that lists them. */
export function TalksName() {
  const { dataset } = useTalks()
  const page = useView((view) => view.page)
  const isOnly = useAllTalks().length < 2
  if (isOnly) return <span className={styles.talks}>{dataset.title}</span>
  return (
    <span className={styles.talks}>
      <Popover
        look="ghost"
        button={
          <>
            <span className={styles.title}>{dataset.title}</span>
            <Icon name="down" />
          </>
        }
      >
        {(close) => <TalksList page={page} onFollow={close} />}
      </Popover>
    </span>
  )
}
