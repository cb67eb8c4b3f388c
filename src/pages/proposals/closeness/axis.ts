/** Names of months and years under columns that stand in order of time, one a text. */
import type { Day } from '../../../model/records.ts'
import { monthAbbreviation } from '../../../model/words/days.ts'

export interface AxisMark {
  /** The column at which the month or year begins, from 0. */
  column: number
  words: string
  isYear: boolean
}

/**
 * A mark at the first column of each year, and at the first column of a month where the mark before lies at least
 * `room` columns away.
 */
export function axisMarks(days: readonly Day[], room: number): AxisMark[] {
  const years: AxisMark[] = []
  const marks: AxisMark[] = []
  let before: Day | undefined
  for (const [column, day] of days.entries()) {
    if (day.slice(0, 4) !== before?.slice(0, 4)) years.push({ column, words: day.slice(0, 4), isYear: true })
    else if (day.slice(0, 7) !== before.slice(0, 7)) {
      marks.push({ column, words: monthAbbreviation(day), isYear: false })
    }
    before = day
  }
  const kept = [...years]
  for (const mark of marks) {
    const isFree = kept.every(({ column }) => Math.abs(column - mark.column) >= room)
    if (isFree) kept.push(mark)
  }
  return kept.filter(({ isYear, column }, index) => {
    const next = years[index + 1]
    return !isYear || next === undefined || next.column - column >= room
  })
}
