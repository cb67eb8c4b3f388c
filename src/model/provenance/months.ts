/** How many records there are of each party, month by month. */
import type { TalksAt } from '../asof/index.ts'
import { addDays, monthOf } from '../day.ts'
import type { Day } from '../records.ts'

/** The kinds of dated records that are about one party each. */
export const partyRecordKinds = ['quotes', 'attendance', 'positions', 'answers'] as const

export type PartyRecordKind = (typeof partyRecordKinds)[number]

export interface PartyCoverage {
  party: string
  /** Records in each month, in the order of `months`. */
  byMonth: number[]
  total: number
  /** The day of the party's latest record; missing where it has none. */
  last?: Day
}

export interface CoverageByMonth {
  /** Every month (YYYY-MM) from the first that the talks cover to that of the as-of day. */
  months: string[]
  /** One entry for every party, in the talks' order, also for those without a record. */
  parties: PartyCoverage[]
  /** The largest number of any party and month, 0 where there are no records. */
  most: number
}

/** Counts the records of the given kinds known by the as-of day. Records from before the coverage count as its first month. */
export function recordsByMonth(
  at: TalksAt,
  kinds: readonly PartyRecordKind[] = partyRecordKinds,
): CoverageByMonth {
  const months = monthsBetween(at.talks.dataset.coverage.from, at.day)
  const place = new Map(months.map((month, index) => [month, index]))
  const parties = at.talks.parties.map(
    ({ id }): PartyCoverage => ({
      party: id,
      byMonth: months.map(() => 0),
      total: 0,
    }),
  )
  const byParty = new Map(parties.map((entry) => [entry.party, entry]))
  for (const { party, date } of partyRecords(at, kinds)) {
    const entry = byParty.get(party)
    const index = place.get(monthOf(date)) ?? 0
    if (entry === undefined || months.length === 0) continue
    entry.byMonth[index] = (entry.byMonth[index] ?? 0) + 1
    entry.total += 1
    if (entry.last === undefined || date > entry.last) entry.last = date
  }
  return { months, parties, most: Math.max(0, ...parties.flatMap(({ byMonth }) => byMonth)) }
}

/** The months from that of one day to that of another; none where the first day is the later one. */
export function monthsBetween(from: Day, to: Day): string[] {
  const months: string[] = []
  let month = monthOf(from)
  while (month <= monthOf(to)) {
    months.push(month)
    month = monthOf(addDays(`${month}-01`, 31))
  }
  return months
}

interface PartyRecord {
  party: string
  date: Day
}

function* partyRecords(at: TalksAt, kinds: readonly PartyRecordKind[]): Generator<PartyRecord> {
  if (kinds.includes('quotes')) yield* at.quotes
  if (kinds.includes('attendance')) {
    for (const parties of at.attendance.values()) for (const { history } of parties.values()) yield* history
  }
  if (kinds.includes('positions')) {
    for (const parties of at.positions.values()) for (const { history } of parties.values()) yield* history
  }
  if (kinds.includes('answers')) for (const { responses } of at.proposals) yield* responses
}
