/** Days as a reader expects them in running English text. */
import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../records.ts'

function formatter(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day) => format.format(Date.parse(`${day}T00:00:00Z`))
}

/** "30 May 2025" */
export const longDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
/** "30 May" */
export const dayAndMonth = formatter({ day: 'numeric', month: 'long' })
/** "Monday" */
export const weekdayName = formatter({ weekday: 'long' })
const monthAndYear = formatter({ month: 'long', year: 'numeric' })
const monthOnly = formatter({ month: 'long' })
const shortMonth = formatter({ month: 'short' })
const shortMonthAndYear = formatter({ month: 'short', year: 'numeric' })
const tinyDay = formatter({ day: 'numeric', month: 'short' })
/** "22 Sept 2025": for fields and labels with little room. */
export const shortDay = formatter({ day: 'numeric', month: 'short', year: 'numeric' })

/** "June 2025" for 2025-06, or for any day in it. */
export function monthName(month: string): string {
  return monthAndYear(`${month.slice(0, 7)}-01`)
}

/** "Jun" for 2025-06; with the year, "Jun 2025". */
export function monthAbbreviation(month: string, withYear = false): string {
  return (withYear ? shortMonthAndYear : shortMonth)(`${month.slice(0, 7)}-01`)
}

/** "30 May 2025" for a day and "May 2025" for a month, as plans name either. */
export function dayOrMonth(planned: string): string {
  return planned.length === 7 ? monthName(planned) : longDay(planned)
}

/** The day without its year where that is the year of `seenFrom`: "2 June", else "2 June 2024". */
export function nearDay(planned: string, seenFrom: Day): string {
  const sameYear = planned.slice(0, 4) === seenFrom.slice(0, 4)
  if (planned.length === 7) return sameYear ? monthOnly(`${planned}-01`) : monthName(planned)
  return sameYear ? dayAndMonth(planned) : longDay(planned)
}

/** "30 May", or "30 May 2024" where the year differs from that of `seenFrom`, with the month's short name. */
export function tightDay(day: Day, seenFrom: Day): string {
  return day.slice(0, 4) === seenFrom.slice(0, 4) ? tinyDay(day) : shortDay(day)
}

/** "about 1 November 2024" where a day is an estimate. */
export function about(words: string, approximate: boolean | undefined): string {
  return approximate ? `about ${words}` : words
}

/** "16–17 May 2025", "30 May – 2 June 2025", "30 December 2025 – 2 January 2026", or a single day. */
export function daySpan(from: Day, to: Day | undefined): string {
  if (to === undefined || to === from) return longDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${longDay(to)}`
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : longDay(from)} – ${longDay(to)}`
}

/** "today", "tomorrow", "in 3 days", "yesterday", "3 days ago", counted from `seenFrom`. */
export function distance(day: Day, seenFrom: Day): string {
  const days = daysBetween(seenFrom, day)
  if (days === 0) return 'the same day'
  if (day === addDays(seenFrom, 1)) return 'the next day'
  if (days > 0) return `in ${days} days`
  return days === -1 ? 'the day before' : `${-days} days before`
}
