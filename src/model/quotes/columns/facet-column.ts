import type { FacetName } from '../facets.ts'

/**
 * One facet of all quotes: for each row the numbers of its values, which are places in `ids`.
 *
 * A facet of one value a row keeps it in `values[row]`; of several, they are `values[starts[row]]` up to
 * `values[starts[row + 1]]`. The number `ids.length` means no value: unknown, or not yet known.
 */
export interface FacetColumn {
  name: FacetName
  ids: readonly string[]
  values: Uint16Array
  /** Missing where each row has one value. */
  starts?: Uint32Array
}

/** The most values a facet can tell apart. */
export const MOST_VALUES = 0xffff

/** Numbers ids as they come, for facets whose values no table lists. */
export class ValueNumbers {
  readonly ids: string[] = []
  readonly #numbers = new Map<string, number>()

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.numberOf(id)
  }

  /** The number of an id, the next free one where it is new. Throws beyond 65,535 values. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    if (this.ids.length === MOST_VALUES) throw new Error('A facet tells at most 65,535 values apart')
    this.ids.push(id)
    this.#numbers.set(id, this.ids.length - 1)
    return this.ids.length - 1
  }

  /** The number of an id that is known; undefined for any other. */
  find(id: string): number | undefined {
    return this.#numbers.get(id)
  }
}

/** Fills a facet of several values a row, row by row. */
export class ManyValues {
  readonly starts: Uint32Array
  #values: Uint16Array
  #length = 0
  #rowStart = 0

  constructor(rows: number, expected: number) {
    this.starts = new Uint32Array(rows + 1)
    this.#values = new Uint16Array(Math.max(16, expected))
  }

  /** Adds a value to the row being filled, once. */
  add(value: number): void {
    for (let at = this.#rowStart; at < this.#length; at++) if (this.#values[at] === value) return
    if (this.#length === this.#values.length) {
      const larger = new Uint16Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** Ends the row being filled. */
  endRow(row: number): void {
    this.starts[row + 1] = this.#length
    this.#rowStart = this.#length
  }

  get values(): Uint16Array {
    return this.#values.subarray(0, this.#length)
  }
}
