import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markStyle, shapeNames, shapePath } from './shapes.ts'

describe('the marks of parties', () => {
  it('differ in tone and in shape for the first eight', () => {
    const styles = Array.from({ length: 8 }, (_, place) => markStyle(place))
    expect(new Set(styles.map(({ tone }) => tone)).size).toBe(8)
    expect(new Set(styles.map(({ shape }) => shape)).size).toBe(8)
  })

  it('are all different for sixty-four parties', () => {
    const styles = Array.from({ length: 64 }, (_, place) => markStyle(place))
    expect(new Set(styles.map(({ tone, shape }) => `${tone} ${shape}`)).size).toBe(64)
  })

  it('exist for any number of parties', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (place) => {
        expect(shapeNames).toContain(markStyle(place).shape)
      }),
    )
  })

  it.each(shapeNames)('draw a %s around its place, about as large as asked', (shape) => {
    const numbers = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    const [x = 0] = numbers(shapePath(shape, 100, 50, 12))
    expect(Math.abs(x - 100)).toBeLessThanOrEqual(9)
    expect(shapePath(shape, 100, 50, 12)).toMatch(/^M[\d .LaZ-]+Z$/)
  })
})
