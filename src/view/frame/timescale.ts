/** Where days lie along a line of pixels. */
import { addDays, daysBetween } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { monthAbbreviation } from '../../model/words/days.ts'

export interface TimeScale {
  first: Day
  last: Day
  /** Days from the first to the last. */
  length: number
  /** Pixels from the start of the line to the start of a day. */
  x: (day: Day) => number
  /** The day at a place on the line, never outside it. */
  dayAt: (x: number) => Day
}

/** A line of `width` pixels, from the start of `first` to the end of `last`. */
export function timeScale(first: Day, last: Day, width: number): TimeScale {
  const length = Math.max(0, daysBetween(first, last))
  const perDay = width / (length + 1)
  return {
    first,
    last,
    length,
    x: (day) => daysBetween(first, day) * perDay,
    dayAt: (x) => {
      const days = perDay > 0 ? Math.floor(x / perDay) : 0
      return addDays(first, Math.min(length, Math.max(0, days)))
    },
  }
}

export interface Tick {
  day: Day
  words: string
  /** Whether the tick starts a year, or the line itself. */
  isYear: boolean
}

/** The room that a label needs, in pixels. */
export const LABEL_ROOM = 46

const MONTH_STEPS = [1, 3, 6, 12, 24, 60] as const

/**
 * First days of months, quarters or years along a line, as close together as `room` pixels a label allow; before
 * them the line's own start, with its year, where there is room.
 */
export function ticks(scale: TimeScale, width: number, room: number): Tick[] {
  const months = scale.length / 30.44
  const step = MONTH_STEPS.find((count) => (width / Math.max(months, 1)) * count >= room) ?? 120
  const found: Tick[] = [{ day: scale.first, isYear: true, words: scale.first.slice(0, 4) }]
  let [year, month] = [Number(scale.first.slice(0, 4)), Number(scale.first.slice(5, 7))]
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`
    if (day > scale.last) return found
    const isYear = month === 1
    if (day > scale.first && scale.x(day) >= room && (year * 12 + month - 1) % step === 0) {
      found.push({ day, isYear, words: isYear || step >= 12 ? String(year) : monthAbbreviation(day) })
    }
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
}
