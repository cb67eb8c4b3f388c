import { useEffect, useRef } from 'react'
import { pageNames, pageTitles } from '../pages.ts'
import { useView } from '../store.ts'
import { ViewLink } from '../ViewLink.tsx'
import styles from './Header.module.css'

/** The pages; where they do not all fit, the row scrolls and the current one is kept in sight. */
export function Tabs() {
  const page = useView((view) => view.page)
  const nav = useRef<HTMLElement>(null)

  useEffect(() => {
    const row = nav.current
    const tab = row?.querySelector<HTMLElement>(`[data-page="${page}"]`)
    if (!row || !tab) return
    const beyond = tab.offsetLeft + tab.offsetWidth - row.offsetLeft - row.clientWidth
    row.scrollTo({ left: Math.max(0, beyond + tab.offsetWidth / 2) })
  }, [page])

  return (
    <nav ref={nav} className={styles.tabs} aria-label="Pages">
      {pageNames.map((name) => (
        <ViewLink
          key={name}
          page={name}
          data-page={name}
          className={styles.tab}
          aria-current={name === page ? 'page' : undefined}
        >
          {pageTitles[name]}
        </ViewLink>
      ))}
    </nav>
  )
}
