/** Stepping the as-of day from one event to another, by hand or by itself. */
import { addDays } from '../model/day.ts'
import type { Day } from '../model/records.ts'
import { setView } from './store.ts'
import type { View } from './view.ts'

/** Without a day to start from, playing starts this many days before the last event. */
const LOOK_BACK = 30

/** The last of `days`, in order of time, before `day`; null where there is none. */
export function previousEventDay(days: readonly Day[], day: Day): Day | null {
  return days.findLast((candidate) => candidate < day) ?? null
}

/** The first of `days`, in order of time, after `day`; null where there is none. */
export function nextEventDay(days: readonly Day[], day: Day): Day | null {
  return days.find((candidate) => candidate > day) ?? null
}

/** Makes an event's day the as-of day, and has what became known on it told in a line. */
export function stepTo(day: Day | null): void {
  if (day !== null) setView({ asof: day, told: true })
}

export function goToLatest(): void {
  setView({ asof: null, told: false, playing: false })
}

/**
 * The day on which playing starts: the next event; at the last one, the first event after the day compared with, or
 * of the dates filtered to, or of the last 30 days. Null for talks without an event.
 */
export function playStart(
  days: readonly Day[],
  day: Day,
  { since, from }: Pick<View, 'since' | 'from'>,
): Day | null {
  const next = nextEventDay(days, day)
  const last = days.at(-1)
  if (next !== null || last === undefined) return next
  const start = since ?? (from === null ? addDays(last, -LOOK_BACK) : addDays(from, -1))
  return nextEventDay(days, start) ?? days[0] ?? null
}

export function play(days: readonly Day[], day: Day, view: Pick<View, 'since' | 'from'>): void {
  const start = playStart(days, day, view)
  if (start !== null) setView({ asof: start, told: true, playing: true })
}

export function pause(): void {
  setView({ playing: false })
}
