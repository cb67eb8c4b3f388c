import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedItems, itemOfPlace, placeOfItem, placeOfRow, separatorUpTo } from './feedItems.ts'

const feed = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 60 }).map((steps) => {
  let day = 500
  const dayOf = Uint32Array.from(steps, ([step]) => {
    day -= step
    return day
  })
  const rows = Uint32Array.from(steps.flatMap(([, shown], row) => (shown ? [row] : [])))
  return { rows, dayOf }
})

test('every day has one separator, with as many quotes under it as are shown of that day', () => {
  fc.assert(
    fc.property(feed, ({ rows, dayOf }) => {
      const items = feedItems(rows, dayOf)
      const days = Array.from(rows, (row) => dayOf[row] ?? 0)
      expect(items.count).toBe(rows.length + new Set(days).size)
      for (const [index, separator] of items.separators.entries()) {
        const day = -1 - (items.entries[separator] ?? 0)
        expect(items.sizes[index]).toBe(days.filter((other) => other === day).length)
      }
    }),
  )
})

test('places, items and rows lead to one another', () => {
  fc.assert(
    fc.property(feed, ({ rows, dayOf }) => {
      const items = feedItems(rows, dayOf)
      for (const [place, row] of rows.entries()) {
        const item = itemOfPlace(items, place)
        expect(items.entries[item]).toBe(row)
        expect(placeOfItem(items, item)).toBe(place)
        expect(placeOfRow(rows, row)).toBe(place)
        const separator = items.separators[separatorUpTo(items, item)] ?? 0
        expect(-1 - (items.entries[separator] ?? 0)).toBe(dayOf[row])
      }
    }),
  )
})

test('a row that is not shown gives way to the next one that is', () => {
  const rows = Uint32Array.from([2, 5, 9])
  expect([0, 2, 3, 9, 10].map((row) => placeOfRow(rows, row))).toEqual([0, 0, 1, 2, 3])
})
