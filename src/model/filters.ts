/** What the filter strip lets through. Filters never widen what was known: they work on what `talksAt` returned. */
import { addDays, daysBetween, mondayOf } from './day.ts'
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

/** How many records pass; the same as counting those for which `passes` holds, in talks of any size. */
export function countPassing(filters: Filters, records: Iterable<{ party: string; date: Day }>): number {
  const parties = new Set(filters.party)
  const from = filters.from ?? ''
  const to = filters.to ?? '\uffff'
  let count = 0
  for (const { party, date } of records) {
    if (date >= from && date <= to && (parties.size === 0 || parties.has(party))) count += 1
  }
  return count
}

/** How many records each party has within the filter's dates, whichever parties are chosen. */
export function countByParty(
  filters: Pick<Filters, 'from' | 'to'>,
  records: Iterable<{ party: string; date: Day }>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { party, date } of records) {
    if (passesDay(filters, date)) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  return counts
}

export interface WeekCount {
  /** The Monday on which the week starts. */
  monday: Day
  /** Records of the week, whichever parties are chosen. */
  all: number
  /** Of these, the records of the chosen parties. */
  chosen: number
}

/**
 * Records by week from the week of `first` to that of `last`, every week once and in order, empty ones too.
 * Records outside are left out, and so are the filter's dates: a timeline shows what lies beyond them.
 */
export function countByWeek(
  filters: Pick<Filters, 'party'>,
  records: Iterable<{ party: string; date: Day }>,
  first: Day,
  last: Day,
): WeekCount[] {
  const start = mondayOf(first)
  const length = Math.max(0, Math.floor(daysBetween(start, last) / 7) + 1)
  const weeks = Array.from({ length }, (_, index) => ({
    monday: addDays(start, 7 * index),
    all: 0,
    chosen: 0,
  }))
  const parties = new Set(filters.party)
  // Records come by day, and reading a day as a date is what takes the time in large talks.
  let day: Day | undefined
  let week: WeekCount | undefined
  for (const { party, date } of records) {
    if (date !== day) {
      day = date
      week = date < first || date > last ? undefined : weeks[Math.floor(daysBetween(start, date) / 7)]
    }
    if (week === undefined) continue
    week.all += 1
    if (parties.size === 0 || parties.has(party)) week.chosen += 1
  }
  return weeks
}
