/** The feed as a list of items: each day's separator, then its quotes. */

export interface FeedItems {
  count: number
  /** By item: the row of a quote, or minus one minus the place of a day among all days. */
  entries: Int32Array
  /** Items that are separators, in order. */
  separators: Int32Array
  /** How many quotes stand under each separator. */
  sizes: Int32Array
}

/** Lays out the rows shown, newest first; `dayOf` has the place of each row's day. */
export function feedItems(rows: Uint32Array, dayOf: Uint32Array): FeedItems {
  const entries = new Int32Array(rows.length * 2)
  const separators: number[] = []
  const sizes: number[] = []
  let count = 0
  let day = -1
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    const rowDay = dayOf[row] ?? 0
    if (rowDay !== day) {
      day = rowDay
      separators.push(count)
      sizes.push(0)
      entries[count++] = -1 - day
    }
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1
    entries[count++] = row
  }
  return { count, entries, separators: Int32Array.from(separators), sizes: Int32Array.from(sizes) }
}

/** The place among the separators of the last one at or before an item; -1 where there is none. */
export function separatorUpTo({ separators }: FeedItems, item: number): number {
  let low = 0
  let high = separators.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((separators[middle] ?? 0) <= item) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The place among the quotes shown of the item of a quote. */
export function placeOfItem(items: FeedItems, item: number): number {
  return item - separatorUpTo(items, item) - 1
}

/** The item of the quote at a place among those shown. */
export function itemOfPlace(items: FeedItems, place: number): number {
  let low = 0
  let high = items.separators.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items.separators[middle] ?? 0) - middle <= place) low = middle + 1
    else high = middle
  }
  return place + low
}

/** The place of a row among the rows shown, which rise; of the next one after it where it is not shown. */
export function placeOfRow(rows: Uint32Array, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
