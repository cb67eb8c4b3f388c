import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitting } from './useFitting.ts'

it('shows all where all fit, without room for a button', () => {
  expect(fitting([50, 50, 50], 10, 170, 80)).toBe(3)
})

it('leaves room for the button where not all fit', () => {
  expect(fitting([50, 50, 50], 10, 169, 40)).toBe(2)
  expect(fitting([50, 50, 50], 10, 60, 40)).toBe(0)
})

it('never shows more than the room holds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 })), fc.nat(2000), (widths, room) => {
      const count = fitting(widths, 8, room, 100)
      const used = widths.slice(0, count).reduce((sum, width) => sum + width + 8, -8)
      expect(count === 0 || used <= room).toBe(true)
    }),
  )
})
