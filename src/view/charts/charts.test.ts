import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../model/day.ts'
import { spread } from './spread.ts'
import { dayTicks } from './timeaxis.ts'

function words(from: string, to: string, most = 8) {
  return dayTicks(from, to, most).map((tick) => tick.words)
}

describe('the marks of a time axis', () => {
  it('stand on months, quarters or years, whichever fit', () => {
    expect(words('2025-01-15', '2025-06-10')).toEqual(['Feb 2025', 'Mar', 'Apr', 'May', 'Jun'])
    expect(words('2024-05-20', '2025-09-01')).toEqual(['Jul 2024', 'Oct', 'Jan 2025', 'Apr', 'Jul'])
    expect(words('2019-05-20', '2025-09-01')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025'])
  })

  it('stand on Mondays or days within a short time', () => {
    expect(words('2025-05-06', '2025-05-30')).toEqual(['12 May 2025', '19 May', '26 May'])
    expect(words('2025-05-27', '2025-05-30')).toEqual(['27 May 2025', '28 May', '29 May', '30 May'])
    expect(words('2025-05-30', '2025-05-30')).toEqual(['30 May 2025'])
  })

  it('are never more than asked for, never outside, and in order', () => {
    const anySpan = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 9000 }))
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 2, max: 20 }), ([start, length], most) => {
        const from = addDays('2015-01-01', start)
        const to = addDays(from, length)
        const days = dayTicks(from, to, most).map(({ day }) => day)
        expect(days.length).toBeGreaterThan(0)
        expect(days.length).toBeLessThanOrEqual(most)
        expect(days).toEqual([...new Set(days)].toSorted())
        for (const day of days) expect(from <= day && day <= to).toBe(true)
      }),
    )
  })
})

describe('labels beside a chart', () => {
  it('stay where they want to be while there is room', () => {
    const labels = [
      { at: 80, size: 10 },
      { at: 20, size: 10 },
    ]
    expect(spread(labels, 0, 100)).toEqual([80, 20])
  })

  it('move apart by as little as they need, and stay inside', () => {
    const same = { at: 50, size: 10 }
    expect(spread([same, same], 0, 100)).toEqual([45, 55])
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 1, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 15])
    expect(
      spread(
        [
          { at: 99, size: 10 },
          { at: 100, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([85, 95])
  })

  it('never overlap, and never leave where there is room for all', () => {
    const anyLabel = fc.record({
      at: fc.integer({ min: -20, max: 420 }),
      size: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(anyLabel, { minLength: 1, maxLength: 40 }), (labels) => {
        const room = labels.reduce((sum, { size }) => sum + size, 0)
        const placed = spread(labels, 0, 400)
          .map((middle, index) => ({ middle, size: labels[index]?.size ?? 0 }))
          .toSorted((a, b) => a.middle - b.middle)
        for (const [index, { middle, size }] of placed.entries()) {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-6)
          if (room <= 400) expect(middle + size / 2).toBeLessThanOrEqual(400 + 1e-6)
          const before = placed[index - 1]
          if (before) {
            expect(middle - size / 2).toBeGreaterThanOrEqual(before.middle + before.size / 2 - 1e-6)
          }
        }
      }),
    )
  })
})
