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
}

/** Letters of an entry, so that it takes about two lines; and of the page's title in it, in any case. */
const MOST_ENTRY = 78
const LEAST_TITLE = 24

/** The pages cited, by their numbers. */
export function SourceList({ sources, numbers, columns, count }: SourceListProps) {
  if (numbers.size === 0) return null
  return (
    <section className={blockStyles.block} data-block="sources">
      <h2 className={blockStyles.title}>
        Sources{' '}
        <span className={blockStyles.aside}>The first page for each statement, as published by the day</span>
      </h2>
      {sources === null && <p>The titles of the pages could not be loaded.</p>}
      <div className={blockStyles.columns} data-columns={count}>
        {columns.map((column) => (
          <ol key={column[0]} className={blockStyles.column}>
            {column.map((id) => {
              const source = sources?.get(id)
              return source && <SourceItem key={id} source={source} number={numbers.get(id) ?? 0} />
            })}
          </ol>
        ))}
      </div>
    </section>
  )
}

function SourceItem({ source, number }: { source: Source; number: number }) {
  const { talks, day } = useTalksAt()
  const { name } = referred(talks.outletById, source.outlet)
  const published = about(tightDay(source.published, day), source.approximate)
  const host = hostOf(source.url)
  const room = Math.max(LEAST_TITLE, MOST_ENTRY - `${name}: , ${published}, ${host}`.length)
  return (
    <li className={styles.source} data-source={source.id}>
      <span className={styles.number}>{number}</span>
      <span>
        {name}: <span lang={source.language}>{clipped(source.title, room)}</span>, {published},{' '}
        <a className={styles.url} href={source.url}>
          {host}
        </a>
      </span>
    </li>
  )
}

/** "daily.example" of an address. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
