import { type ReactNode, useId } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { PageName } from '../pages.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { ViewPatch } from '../view.ts'
import styles from './Block.module.css'

interface BlockProps {
  title: string
  /** What the block is about, beside its title. */
  aside?: ReactNode
  /** The page that tells more, with the words of the link to it. */
  more?: { page: PageName; patch?: ViewPatch; words: string }
  children: ReactNode
}

/** A part of a page under a strong rule, such as the next round or what is on the table. */
export function Block({ title, aside, more, children }: BlockProps) {
  const titleId = useId()
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {aside && <p className={styles.aside}>{aside}</p>}
        {more && (
          <ViewLink className={styles.more} page={more.page} patch={more.patch ?? {}}>
            {more.words}
            <Icon name="next" />
          </ViewLink>
        )}
      </header>
      {children}
    </section>
  )
}
