/** Days as people type them. */
import { isDay } from '../model/day.ts'
import type { Day } from '../model/records.ts'
import { monthName } from '../model/words/days.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0')
  return { month, name: monthName(`2000-${month}`).split(' ')[0]?.toLowerCase() ?? '' }
})

/**
 * Reads "2025-05-30", "30 May 2025", "May 30, 2025", "30.5.2025" or "30/05/2025" (the day first); months may
 * be shortened to three letters. Null for anything else, and for days that do not exist.
 */
export function typedDay(text: string): Day | null {
  const parts = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const [first, second, third] = parts
  if (first === undefined || second === undefined || third === undefined || parts.length > 3) return null
  if (/^\d{4}$/.test(first)) return composed(first, second, third)
  if (/^[a-z]/.test(first)) return composed(third, monthNumber(first), second)
  return composed(third, /^[a-z]/.test(second) ? monthNumber(second) : second, first)
}

function monthNumber(word: string): string {
  if (word.length < 3) return ''
  return MONTHS.find(({ name }) => name.startsWith(word))?.month ?? ''
}

function composed(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}
