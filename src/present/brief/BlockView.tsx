import type { ReactNode } from 'react'
import styles from './BlockView.module.css'
import { Cited } from './Cited.tsx'
import type { Block, Item } from './contents.ts'

/** Items by column, as places among all items of their block; or all of them, one below the other, to be measured. */
export type Shown = readonly (readonly number[])[] | 'all'

interface BlockViewProps<Content> {
  name: string
  block: Block<Content>
  columns: number
  shown: Shown
  /** What stands above the items, such as the legend of a drawing. */
  head?: ReactNode
  /** What is said behind the count of the items left out. */
  rest: string
  /** An item; `before` is the one that stands before it. */
  children: (item: Item<Content>, before: Item<Content> | undefined) => ReactNode
}

/** A part of the brief: its title, its items in columns, and how many found no room. */
export function BlockView<Content>({
  name,
  block,
  columns,
  shown,
  head,
  rest,
  children,
}: BlockViewProps<Content>) {
  const { title, aside, told, claims, items, none } = block
  const places = shown === 'all' ? [items.map((_, place) => place)] : shown
  const order = places.flat()
  const left = items.length - order.length
  const at = (place: number | undefined) => (place === undefined ? undefined : items[place])
  return (
    <section className={styles.block} data-block={name}>
      <h2 className={styles.title}>
        {title}
        {aside && <span className={styles.aside}>{aside}</span>}
      </h2>
      {told && (
        <p className={styles.told}>
          {told}
          <Cited claims={claims} />
        </p>
      )}
      {head}
      {items.length === 0 && <p className={styles.none}>{none}</p>}
      <div className={styles.columns} data-columns={columns}>
        {places.map((column) => (
          <ul key={column[0]} className={styles.column}>
            {column.map((place) => {
              const item = at(place)
              return (
                item && (
                  <li key={item.key} className={styles.item} data-item={place}>
                    {children(item, shown === 'all' ? undefined : at(order[order.indexOf(place) - 1]))}
                  </li>
                )
              )
            })}
          </ul>
        ))}
      </div>
      {(left > 0 || shown === 'all') && (
        <p className={styles.more} data-more>
          and {left} more{rest}
        </p>
      )}
    </section>
  )
}
