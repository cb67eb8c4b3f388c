import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../model/day.ts'
import { longDay } from '../model/words/days.ts'
import { typedDay } from './dayInput.ts'

it.each([
  '2025-05-30',
  '30 May 2025',
  '30 may 2025',
  'May 30, 2025',
  '30.5.2025',
  '30/05/2025',
  ' 30  May, 2025 ',
  '30-05-2025',
  '2025/5/30',
])('reads %s as 30 May 2025', (text) => {
  expect(typedDay(text)).toBe('2025-05-30')
})

it.each(['1 Sep 2024', '1 Sept 2024', '1 September 2024'])(
  'reads %s, however the month is shortened',
  (text) => {
    expect(typedDay(text)).toBe('2024-09-01')
  },
)

it.each([
  '',
  '30 May',
  '2025',
  'yesterday',
  '31 June 2025',
  '2025-02-29',
  '30 Ma 2025',
  '1 2 3 4',
  '30 May 25',
])('takes "%s" for no day', (text) => {
  expect(typedDay(text)).toBeNull()
})

it('reads every day as the site writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (count) => {
      const day = addDays('1970-01-01', count)
      expect(typedDay(longDay(day))).toBe(day)
      expect(typedDay(day)).toBe(day)
    }),
  )
})
