import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDay, lastDayOf, mondayOf, monthOf } from './day.ts'

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((offset) => addDays('2000-01-01', offset))

describe('calendar days', () => {
  it.runIf(process.env.TZ)('are tried in the time zone that the run is meant for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ)
  })

  it('knows which days exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2025-02-29')).toBe(false)
    expect(isDay('2025-13-01')).toBe(false)
    expect(isDay('2025-6-1')).toBe(false)
    expect(isDay('')).toBe(false)
  })

  it('knows the last day of a month', () => {
    expect([lastDayOf('2024-02'), lastDayOf('2025-02'), lastDayOf('2025-12')]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-12-31',
    ])
  })

  it('crosses months, leap days and the clock changes of any country', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  })

  it('counts back what it adds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it('sorts days as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    )
  })

  it('starts each week on its Monday', () => {
    expect(mondayOf('2025-06-02')).toBe('2025-06-02')
    expect(mondayOf('2025-06-01')).toBe('2025-05-26')
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day)
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, day)).toBeLessThan(7)
        expect(mondayOf(monday)).toBe(monday)
      }),
    )
  })

  it('names the month of a day', () => {
    expect(monthOf('2025-06-02')).toBe('2025-06')
  })
})
