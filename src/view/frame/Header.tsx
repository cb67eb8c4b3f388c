import { pageNames, pageTitles } from '../pages.ts'
import { useView } from '../store.ts'
import { useTalks } from '../talks.tsx'
import { ViewLink } from '../ViewLink.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import styles from './Header.module.css'
import { ShareButton } from './ShareButton.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** Brand, talks and page tabs; the as-of control; what is done with the whole view. */
export function Header() {
  const page = useView((view) => view.page)
  const { dataset } = useTalks()
  return (
    <header className={styles.header}>
      <ViewLink page="overview" className={styles.brand}>
        Parley
      </ViewLink>
      <span className={styles.talks}>{dataset.title}</span>
      <nav className={styles.tabs} aria-label="Pages">
        {pageNames.map((name) => (
          <ViewLink
            key={name}
            page={name}
            className={styles.tab}
            aria-current={name === page ? 'page' : undefined}
          >
            {pageTitles[name]}
          </ViewLink>
        ))}
      </nav>
      <AsOfControl />
      <div className={styles.actions}>
        <ThemeSwitch />
        <ShareButton />
      </div>
    </header>
  )
}
