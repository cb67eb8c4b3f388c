/**
 * Counts of records by day and party. The strip counts under every change of its filters: from a tally that takes a
 * walk over the days of the talks, however many quotes there are.
 */
import { addDays, daysBetween, mondayOf } from './day.ts'
import { type Filters, passesDay, passesParty } from './filters.ts'
import type { Day } from './records.ts'

export interface Tally {
  /** The days on which there is a record, in order. */
  days: readonly Day[]
  parties: readonly string[]
  /** Records by day and party: that of `days[d]` and `parties[p]` stands at `d * parties.length + p`. */
  counts: Uint32Array
}

/** Counts records once, in any order; each has one party and one day. */
export function tallyOf(records: Iterable<{ party: string; date: Day }>): Tally {
  const places = new Map<string, number>()
  const byDay = new Map<Day, number[]>()
  // Records mostly come by day, and looking one up is what takes the time in large talks.
  let day: Day | undefined
  let ofDay: number[] = []
  for (const { party, date } of records) {
    if (date !== day) {
      day = date
      ofDay = byDay.get(date) ?? []
      byDay.set(date, ofDay)
    }
    let place = places.get(party)
    if (place === undefined) {
      place = places.size
      places.set(party, place)
    }
    ofDay[place] = (ofDay[place] ?? 0) + 1
  }
  const days = [...byDay.keys()].sort()
  const parties = [...places.keys()]
  const counts = new Uint32Array(days.length * parties.length)
  days.forEach((day, row) => {
    byDay.get(day)?.forEach((count, place) => {
      counts[row * parties.length + place] = count
    })
  })
  return { days, parties, counts }
}

/** How many records pass: as many as there are for which `passes` holds. */
export function countPassing(filters: Filters, tally: Tally): number {
  let sum = 0
  for (const { day, chosen } of perDay(filters, tally)) if (passesDay(filters, day)) sum += chosen
  return sum
}

/** How many records each party has within the filter's dates, whichever parties are chosen; none is not listed. */
export function countByParty(
  filters: Pick<Filters, 'from' | 'to'>,
  { days, parties, counts }: Tally,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  days.forEach((day, row) => {
    if (!passesDay(filters, day)) return
    parties.forEach((party, place) => {
      const count = counts[row * parties.length + place] ?? 0
      if (count > 0) sums.set(party, (sums.get(party) ?? 0) + count)
    })
  })
  return sums
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
  tally: Tally,
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
  let place = 0
  for (const { day, all, chosen } of perDay(filters, tally)) {
    if (day < first || day > last) continue
    while ((weeks[place + 1]?.monday ?? '\uffff') <= day) place += 1
    const week = weeks[place]
    if (week === undefined) break
    week.all += all
    week.chosen += chosen
  }
  return weeks
}

/** Each day with the number of its records, and of those of the chosen parties. */
function* perDay(filters: Pick<Filters, 'party'>, { days, parties, counts }: Tally) {
  const isChosen = parties.map((party) => passesParty(filters, party))
  for (const [row, day] of days.entries()) {
    let all = 0
    let chosen = 0
    for (let place = 0; place < parties.length; place += 1) {
      const count = counts[row * parties.length + place] ?? 0
      all += count
      if (isChosen[place]) chosen += count
    }
    yield { day, all, chosen }
  }
}
