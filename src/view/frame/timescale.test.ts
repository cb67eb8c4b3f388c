import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../model/day.ts'
import { ticks, timeScale } from './timescale.ts'

const aDay = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2018-01-01', count))
const aLine = fc
  .tuple(aDay, fc.nat(3000), fc.integer({ min: 200, max: 2500 }))
  .map(([first, length, width]) => ({ first, last: addDays(first, length), width }))

describe('days along a line', () => {
  it('are found again where they were put', () => {
    fc.assert(
      fc.property(aLine, fc.nat(3000), ({ first, last, width }, count) => {
        const scale = timeScale(first, last, width)
        const day = addDays(first, Math.min(count, scale.length))
        const middle = (scale.x(day) + scale.x(addDays(day, 1))) / 2
        expect(scale.dayAt(middle)).toBe(day)
      }),
    )
  })

  it('never lie beyond its ends', () => {
    fc.assert(
      fc.property(aLine, fc.integer({ min: -500, max: 4000 }), ({ first, last, width }, x) => {
        const day = timeScale(first, last, width).dayAt(x)
        expect(day >= first && day <= last).toBe(true)
      }),
    )
  })

  it('are all the first one on a line without length', () => {
    expect(timeScale('2025-05-30', '2025-05-30', 0).dayAt(12)).toBe('2025-05-30')
  })
})

describe('the labels of a line', () => {
  it('start with the year it begins in and stand apart', () => {
    fc.assert(
      fc.property(aLine, ({ first, last, width }) => {
        const scale = timeScale(first, last, width)
        const found = ticks(scale, width, 46)
        expect(found[0]).toMatchObject({ day: first, words: first.slice(0, 4) })
        const places = found.map((tick) => scale.x(tick.day))
        places.slice(1).forEach((place, index) => {
          // Months differ in length, so labels may stand a little nearer than asked.
          expect(place - (places[index] ?? 0)).toBeGreaterThan(46 * 0.85)
        })
      }),
    )
  })

  it('name months within a year and years across many', () => {
    const year = ticks(timeScale('2025-01-01', '2025-12-31', 1200), 1200, 46).map((tick) => tick.words)
    expect(year.slice(0, 4)).toEqual(['2025', 'Feb', 'Mar', 'Apr'])
    const decades = ticks(timeScale('1990-01-01', '2030-12-31', 900), 900, 46).map((tick) => tick.words)
    expect(decades.every((words) => /^\d{4}$/.test(words))).toBe(true)
  })
})
