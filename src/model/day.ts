/** Calendar days as ISO strings. They sort and compare as strings; only their differences need a calendar. */
import type { Day } from './records.ts'

const DAY_IN_MS = 86_400_000

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether a text is YYYY-MM-DD and names a day that exists. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = timeOf(text)
  return !Number.isNaN(time) && dayAt(time) === text
}

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(timeOf(day) + count * DAY_IN_MS)
}

/** Whole days from `from` to `to`; negative where `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_IN_MS)
}

/** The month of a day, YYYY-MM. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** The last day of a month, YYYY-MM. */
export function lastDayOf(month: string): Day {
  return addDays(`${monthOf(addDays(`${month}-01`, 31))}-01`, -1)
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  const sinceMonday = (new Date(timeOf(day)).getUTCDay() + 6) % 7
  return addDays(day, -sinceMonday)
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}
