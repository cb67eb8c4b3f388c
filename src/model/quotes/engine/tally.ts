/** Counting rows by the values of every facet, and by week. */
import type { Columns } from '../columns/columns.ts'
import { type FacetName, facetNames } from '../facets.ts'

/** What is counted: the facets, and weeks, which the range of days narrows as a facet does. */
export const sides = [...facetNames, 'week'] as const

export type Side = (typeof sides)[number]

interface Counted {
  values: Uint16Array | Uint32Array
  starts: Uint32Array | undefined
  /** One more than there are values: rows without a value are counted last, and never shown. */
  counts: Int32Array
}

/** Counts by the value of each side, kept up to date by adding and taking away rows. */
export class Tally {
  readonly #sides: readonly Counted[]

  constructor(columns: Columns) {
    this.#sides = sides.map((side) => {
      if (side === 'week') {
        return { values: columns.weekOf, starts: undefined, counts: new Int32Array(columns.weeks + 1) }
      }
      const { values, starts, ids } = columns.facets[side]
      return { values, starts, counts: new Int32Array(ids.length + 1) }
    })
  }

  /** Forgets all rows. */
  clear(): void {
    for (const { counts } of this.#sides) counts.fill(0)
  }

  /** Adds `sign` for each of the first `length` rows, on every side but one. */
  countAll(rows: Uint32Array, length: number, sign: 1 | -1, butSide: number): void {
    for (let side = 0; side < this.#sides.length; side++) {
      const counted = this.#sides[side]
      if (side !== butSide && counted) countRows(counted, rows, length, sign)
    }
  }

  /** Adds `sign` for one row on one side. */
  countOne(row: number, side: number, sign: 1 | -1): void {
    const counted = this.#sides[side]
    if (counted === undefined) return
    const { values, starts, counts } = counted
    if (starts === undefined) {
      const value = values[row] ?? 0
      counts[value] = (counts[value] ?? 0) + sign
      return
    }
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      counts[value] = (counts[value] ?? 0) + sign
    }
  }

  /** A copy of the counts of one side, by value. */
  countsOf(side: Side): Int32Array {
    return this.#sides[sides.indexOf(side)]?.counts.slice(0, -1) ?? new Int32Array(0)
  }

  /** A copy of the counts of each facet, by value. */
  facetCounts(): Record<FacetName, Int32Array> {
    const entries = facetNames.map((name) => [name, this.countsOf(name)] as const)
    return Object.fromEntries(entries) as Record<FacetName, Int32Array>
  }
}

function countRows(
  { values, starts, counts }: Counted,
  rows: Uint32Array,
  length: number,
  sign: 1 | -1,
): void {
  if (starts === undefined) {
    for (let index = 0; index < length; index++) {
      const value = values[rows[index] ?? 0] ?? 0
      counts[value] = (counts[value] ?? 0) + sign
    }
    return
  }
  for (let index = 0; index < length; index++) {
    const row = rows[index] ?? 0
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      counts[value] = (counts[value] ?? 0) + sign
    }
  }
}
