/**
 * For each row, which filters it fails.
 *
 * A row that fails none is shown and counted on every side. One that fails only the filter of a side is still
 * counted there, since a facet's counts follow the other filters, not its own. Any other is nowhere.
 */
import { allRows, type Bits } from '../bits.ts'
import type { Columns } from '../columns/columns.ts'
import { sides, Tally } from './tally.ts'

interface Change {
  filter: number
  /** Rows of which the filter's verdict changed. */
  flipped: Bits
}

/** Keeps the failures and the tally while filters change. */
export class Failures {
  readonly #rows: number
  readonly #failed: Uint16Array
  readonly #passing = new Map<number, Bits>()
  readonly #everyRow: Bits
  readonly #tally: Tally
  readonly #entering: Uint32Array
  readonly #leaving: Uint32Array
  #shown = 0
  #changes: Change[] = []
  #fresh = true

  constructor(columns: Columns) {
    this.#rows = columns.rows
    this.#failed = new Uint16Array(columns.rows)
    this.#everyRow = allRows(columns.rows)
    this.#tally = new Tally(columns)
    this.#entering = new Uint32Array(columns.rows)
    this.#leaving = new Uint32Array(columns.rows)
  }

  /** Forgets every filter and count, since the values of the rows themselves changed. */
  startOver(): void {
    this.#failed.fill(0)
    this.#passing.clear()
    this.#changes = []
    this.#fresh = true
  }

  /** Lets a filter admit these rows only; all, where there are none given. */
  set(filter: number, passing: Bits | undefined): void {
    const before = this.#passing.get(filter) ?? this.#everyRow
    const after = passing ?? this.#everyRow
    if (passing) this.#passing.set(filter, passing)
    else this.#passing.delete(filter)
    const flipped = new Uint32Array(after.length)
    for (let at = 0; at < flipped.length; at++) flipped[at] = (before[at] ?? 0) ^ (after[at] ?? 0)
    this.#changes.push({ filter, flipped })
  }

  /** Brings the counts up to date and returns them with the rows that fail no filter, in order. */
  settle(): { rows: Uint32Array; tally: Tally } {
    for (const change of this.#changes) {
      if (this.#fresh || this.#changes.length > 1) this.#flip(change)
      else this.#flipAndCount(change)
    }
    if (this.#fresh || this.#changes.length > 1) this.#countAfresh()
    this.#changes = []
    this.#fresh = false
    return { rows: this.#shownRows(), tally: this.#tally }
  }

  #flip({ filter, flipped }: Change): void {
    const failed = this.#failed
    const bit = 1 << filter
    for (let at = 0; at < flipped.length; at++) {
      let rest = flipped[at] ?? 0
      while (rest !== 0) {
        const row = (at << 5) + 31 - Math.clz32(rest & -rest)
        failed[row] = (failed[row] ?? 0) ^ bit
        rest &= rest - 1
      }
    }
  }

  /** Counts only the rows that came and went; all anew where few are left to count. */
  #flipAndCount({ filter, flipped }: Change): void {
    const failed = this.#failed
    const bit = 1 << filter
    const entering = this.#entering
    const leaving = this.#leaving
    let enters = 0
    let leaves = 0
    for (let at = 0; at < flipped.length; at++) {
      let rest = flipped[at] ?? 0
      while (rest !== 0) {
        const row = (at << 5) + 31 - Math.clz32(rest & -rest)
        rest &= rest - 1
        const before = failed[row] ?? 0
        const after = before ^ bit
        failed[row] = after
        if (after === 0) entering[enters++] = row
        else if (before === 0) leaving[leaves++] = row
        else if ((before & ~bit & ((before & ~bit) - 1)) === 0) {
          const side = 31 - Math.clz32(before & ~bit)
          this.#tally.countOne(row, side, after & bit ? -1 : 1)
        }
      }
    }
    const shown = this.#shown + enters - leaves
    if (enters + leaves > shown * 2 + this.#rows / 16) {
      this.#countAfresh()
      return
    }
    this.#shown = shown
    this.#tally.countAll(entering, enters, 1, filter)
    this.#tally.countAll(leaving, leaves, -1, filter)
  }

  #countAfresh(): void {
    const failed = this.#failed
    this.#tally.clear()
    let shown = 0
    for (let row = 0; row < this.#rows; row++) {
      const fails = failed[row] ?? 0
      if (fails === 0) this.#entering[shown++] = row
      else if ((fails & (fails - 1)) === 0) this.#tally.countOne(row, 31 - Math.clz32(fails), 1)
    }
    this.#shown = shown
    this.#tally.countAll(this.#entering, shown, 1, sides.length)
  }

  #shownRows(): Uint32Array {
    const failed = this.#failed
    const shown = new Uint32Array(this.#shown)
    let count = 0
    for (let row = 0; row < this.#rows && count < shown.length; row++) {
      if (failed[row] === 0) shown[count++] = row
    }
    return shown
  }
}
