/** Seeded chance: the same seed gives the same talks on every machine. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** From 0 up to but without 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 up to but without `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  /** Whether something happens that does so in this share of cases. */
  happens(share: number): boolean {
    return this.next() < share
  }

  /** A rank from 0 up to but without `count`, of which rank r is met in proportion to 1 / (r + 1), as in Zipf's law. */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1)
  }

  /** One of the items, each as likely. Throws where there are none. */
  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.below(items.length))
  }

  /** One of the items, the earlier the likelier. Throws where there are none. */
  pickEarly<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.rank(items.length))
  }

  /** Up to `count` different items, the earlier the likelier. */
  someEarly<Item>(items: readonly Item[], count: number): Item[] {
    const picked = new Set<Item>()
    for (let turn = 0; turn < count && items.length > 0; turn++) picked.add(this.pickEarly(items))
    return [...picked]
  }
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}
