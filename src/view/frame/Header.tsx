import { ViewLink } from '../ViewLink.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { BriefButton } from './BriefButton.tsx'
import styles from './Header.module.css'
import { PresentButton } from './PresentButton.tsx'
import { SearchButton } from './SearchButton.tsx'
import { ShareButton } from './ShareButton.tsx'
import { Tabs } from './Tabs.tsx'
import { TalksName } from './TalksName.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** Brand, talks and page tabs; the as-of control; what is done with the whole view. */
export function Header() {
  return (
    <div className={styles.bar}>
      <header className={styles.header}>
        <ViewLink page="overview" className={styles.brand}>
          Parley
        </ViewLink>
        <TalksName />
        <Tabs />
        <AsOfControl />
        <div className={styles.actions}>
          <SearchButton />
          <ThemeSwitch />
          <ShareButton />
          <BriefButton />
          <PresentButton />
        </div>
      </header>
    </div>
  )
}
