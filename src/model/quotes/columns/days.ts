import type { Day } from '../../records.ts'

/** The days on which anything happens to quotes, in order, so that days compare as whole numbers. */
export class DayScale {
  readonly days: readonly Day[]
  readonly #places = new Map<Day, number>()

  constructor(days: Iterable<Day>) {
    this.days = [...new Set(days)].toSorted()
    for (const [place, day] of this.days.entries()) this.#places.set(day, place)
  }

  /** The place of a day that the scale was made with; -1 for any other. */
  placeOf(day: Day): number {
    return this.#places.get(day) ?? -1
  }

  /** The place of the last day that is not after `day`; -1 where all are. */
  lastUpTo(day: Day): number {
    return this.#firstWhere((other) => other > day) - 1
  }

  /** The place of the first day that is not before `day`; the number of days where all are. */
  firstFrom(day: Day): number {
    return this.#firstWhere((other) => other >= day)
  }

  #firstWhere(isBeyond: (day: Day) => boolean): number {
    let low = 0
    let high = this.days.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBeyond(this.days[middle] ?? '')) high = middle
      else low = middle + 1
    }
    return low
  }
}
