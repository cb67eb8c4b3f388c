/** Marks on round dates along a line of days. */
import { addDays, daysBetween, mondayOf } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { monthAbbreviation, tightDay } from '../../model/words/days.ts'

export interface DayTick {
  day: Day
  words: string
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60]

/**
 * At most `most` ticks from `from` to `to`, both included: on first days of months, quarters or years, on Mondays
 * where that leaves fewer than two, and on days where there are not two Mondays either. The first one says its year,
 * and so does every January.
 */
export function dayTicks(from: Day, to: Day, most: number): DayTick[] {
  const starts = monthStarts(from, to)
  const step = MONTH_STEPS.find((count) => every(starts, count).length <= most) ?? 120
  const months = thinned(every(starts, step), most)
  if (months.length >= 2)
    return months.map((day, index) => ({ day, words: monthWords(day, index === 0, step) }))
  const days = thinned(mondays(from, to), most)
  const chosen = days.length >= 2 ? days : thinned(allDays(from, to), most)
  return chosen.map((day, index) => ({ day, words: tightDay(day, index === 0 ? '' : day) }))
}

function monthWords(day: Day, isFirst: boolean, step: number): string {
  if (step >= 12) return day.slice(0, 4)
  return monthAbbreviation(day, isFirst || day.slice(5, 7) === '01')
}

function monthStarts(from: Day, to: Day): Day[] {
  const found: Day[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`) {
    if (day >= from) found.push(day)
  }
  return found
}

function every(starts: readonly Day[], step: number): Day[] {
  return starts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0)
}

function mondays(from: Day, to: Day): Day[] {
  const first = mondayOf(addDays(from, 6))
  return first > to ? [] : allDays(first, to).filter((_, index) => index % 7 === 0)
}

function allDays(from: Day, to: Day): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
}

function thinned(days: readonly Day[], most: number): Day[] {
  const step = Math.max(1, Math.ceil(days.length / Math.max(1, most)))
  return days.filter((_, index) => index % step === 0)
}
