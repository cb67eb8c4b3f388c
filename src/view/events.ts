/** Stepping the as-of day from one event to another. */
import type { Day } from '../model/records.ts'
import { setView } from './store.ts'

/** The last of `days`, in order of time, before `day`; null where there is none. */
export function previousEventDay(days: readonly Day[], day: Day): Day | null {
  return days.findLast((candidate) => candidate < day) ?? null
}

/** The first of `days`, in order of time, after `day`; null where there is none. */
export function nextEventDay(days: readonly Day[], day: Day): Day | null {
  return days.find((candidate) => candidate > day) ?? null
}

export function goToLatest(): void {
  setView({ asof: null })
}
