import { type ReactNode, useId, useRef } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { ExportMenu, type ExportMenuProps } from '../export/ExportMenu.tsx'
import type { PageName } from '../pages.ts'
import { Unbroken } from '../Unbroken.tsx'
import { ViewLink } from '../ViewLink.tsx'
import type { ViewPatch } from '../view.ts'
import styles from './Block.module.css'

interface BlockProps {
  title: string
  /** What the block is about, beside its title. */
  aside?: ReactNode
  /** The page that tells more, with the words of the link to it. */
  more?: { page: PageName; patch?: ViewPatch; words: string }
  /** What is handed over of the block, where its content is a table, a board or a list of records. */
  exported?: Omit<ExportMenuProps, 'content' | 'isSmall' | 'title'> & { title?: string }
  children: ReactNode
}

/** A part of a page under a strong rule, such as the next round or what is on the table. */
export function Block({ title, aside, more, exported, children }: BlockProps) {
  const titleId = useId()
  const content = useRef<HTMLDivElement>(null)
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId}>{title}</h2>
          {aside && (
            <p className={styles.aside}>{typeof aside === 'string' ? <Unbroken words={aside} /> : aside}</p>
          )}
        </div>
        {(more || exported) && (
          <span className={styles.ends}>
            {exported && <ExportMenu title={title} {...exported} content={content} isSmall />}
            {more && (
              <ViewLink className={styles.more} page={more.page} patch={more.patch ?? {}}>
                {more.words}
                <Icon name="next" />
              </ViewLink>
            )}
          </span>
        )}
      </header>
      {exported ? (
        <div ref={content} data-exported={exported.title ?? title}>
          {children}
        </div>
      ) : (
        children
      )}
    </section>
  )
}
