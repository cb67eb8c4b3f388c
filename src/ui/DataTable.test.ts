import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortRows } from './DataTable.tsx'

it('sorts numbers by size, words as a reader would, and unknown values last either way', () => {
  expect(sortRows([10, 9, undefined, 100], (value) => value, 'ascending')).toEqual([9, 10, 100, undefined])
  expect(sortRows([10, 9, undefined, 100], (value) => value, 'descending')).toEqual([100, 10, 9, undefined])
  expect(sortRows(['Élan', 'zeal', 'Eager', 'round 10', 'round 9'], (value) => value, 'ascending')).toEqual([
    'Eager',
    'Élan',
    'round 9',
    'round 10',
    'zeal',
  ])
})

it('keeps the order of equal rows and loses none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat())), (rows) => {
      const sorted = sortRows(rows, ([value]) => value, 'descending')
      const group = (all: [number, number][], value: number) => all.filter((row) => row[0] === value)
      for (const value of [0, 1, 2, 3]) expect(group(sorted, value)).toEqual(group(rows, value))
    }),
  )
})
