import { useTalks } from '../talks.tsx'
import { ViewLink } from '../ViewLink.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { BriefButton } from './BriefButton.tsx'
import styles from './Header.module.css'
import { PresentButton } from './PresentButton.tsx'
import { ShareButton } from './ShareButton.tsx'
import { Tabs } from './Tabs.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** Brand, talks and page tabs; the as-of control; what is done with the whole view. */
export function Header() {
  const { dataset } = useTalks()
  return (
    <div className={styles.bar}>
      <header className={styles.header}>
        <ViewLink page="overview" className={styles.brand}>
          Parley
        </ViewLink>
        <span className={styles.talks}>{dataset.title}</span>
        <Tabs />
        <AsOfControl />
        <div className={styles.actions}>
          <ThemeSwitch />
          <ShareButton />
          <BriefButton />
          <PresentButton />
        </div>
      </header>
    </div>
  )
}
