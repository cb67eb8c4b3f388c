import type { Source } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { about, tightDay } from '../../model/words/days.ts'
import { useTalksAt } from '../../view/talks.tsx'
import blockStyles from './BlockView.module.css'
import { clipped } from './contents.ts'
import styles from './items.module.css'

interface SourceListProps {
  sources: ReadonlyMap<string, Source> | null
  numbers: ReadonlyMap<string, number>
  /** The pages listed, column by column. */
  columns: readonly (readonly string[])[]
  /** How many columns there are. */
  count: number
  /** Letters of an entry at most. */
  letters: number
}

/** Letters of a page's title that an entry has in any case. */
const LEAST_TITLE = 24

/** The pages cited, by their numbers. */
export function SourceList({ sources, numbers, columns, count, letters }: SourceListProps) {
  if (numbers.size === 0) return null
  return (
    <section className={blockStyles.block} data-block="sources" data-letters={letters}>
      <h2 className={blockStyles.title}>
        Sources{' '}
        <span className={blockStyles.aside}>
          One page for each statement; the code on page 1 leads to every page and quote
        </span>
      </h2>
      {sources === null && <p>The titles of the pages could not be loaded.</p>}
      <div className={blockStyles.columns} data-columns={count}>
        {columns.map((column) => (
          <ol key={column[0]} className={blockStyles.column}>
            {column.map((id) => {
              const source = sources?.get(id)
              return (
                source && (
                  <SourceItem key={id} source={source} number={numbers.get(id) ?? 0} letters={letters} />
                )
              )
            })}
          </ol>
        ))}
      </div>
    </section>
  )
}

interface SourceItemProps {
  source: Source
  number: number
  letters: number
}

function SourceItem({ source, number, letters }: SourceItemProps) {
  const { talks, day } = useTalksAt()
  const { name } = referred(talks.outletById, source.outlet)
  const published = about(tightDay(source.published, day), source.approximate)
  const host = hostOf(source.url)
  const room = Math.max(LEAST_TITLE, letters - `${name}: , ${published}, ${host}`.length)
  return (
    <li className={styles.source} data-source={source.id}>
      <span className={styles.number}>{number}</span>
      <a className={styles.page} href={source.url}>
        {name}: <span lang={source.language}>{clipped(source.title, room)}</span>, {published}, {host}
      </a>
    </li>
  )
}

/** "daily.example" of an address. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
