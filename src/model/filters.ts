/** What the filter strip lets through. Filters never widen what was known: they work on what `talksAt` returned. */
import type { Day } from './records.ts'

export interface Filters {
  /** Ids of parties, any of which lets a record through; none means all. */
  party: readonly string[]
  /** First day, inclusive; null for no bound. */
  from: Day | null
  /** Last day, inclusive; null for no bound. */
  to: Day | null
}

export const noFilters: Filters = { party: [], from: null, to: null }

/** Whether any filter is on. */
export function isFiltered(filters: Filters): boolean {
  return filters.party.length > 0 || filters.from !== null || filters.to !== null
}

/** Whether a record of these parties passes; one that concerns several passes if any of them is chosen. */
export function passesParty(filters: Pick<Filters, 'party'>, ...parties: readonly string[]): boolean {
  return filters.party.length === 0 || parties.some((party) => filters.party.includes(party))
}

/** Whether a day lies within the filter's dates, both ends included. */
export function passesDay(filters: Pick<Filters, 'from' | 'to'>, day: Day): boolean {
  return (filters.from === null || filters.from <= day) && (filters.to === null || day <= filters.to)
}

/** Whether something that lasts from `start` to `end` shares a day with the filter's dates. */
export function passesSpan(filters: Pick<Filters, 'from' | 'to'>, start: Day, end: Day = start): boolean {
  return (filters.from === null || filters.from <= end) && (filters.to === null || start <= filters.to)
}

/** Whether a record with one party and one day passes both. */
export function passes(filters: Filters, record: { party: string; date: Day }): boolean {
  return passesParty(filters, record.party) && passesDay(filters, record.date)
}
