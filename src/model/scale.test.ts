import { describe, expect, it } from 'vitest'
import { principalPair } from './parties.ts'
import { differs, placeOf, valueInWords } from './scale.ts'

const line = {
  scale: [
    { value: 100, label: 'All' },
    { value: 0, label: 'None' },
    { value: 50, label: 'Half' },
  ],
}
const twoPoints = {
  scale: [
    { value: 10, label: 'East' },
    { value: 90, label: 'West' },
  ],
}

describe('a value on the line of an issue', () => {
  it('reads as the label of its point, in whatever order the points are written', () => {
    expect(valueInWords(line, 0)).toBe('None')
    expect(valueInWords(line, 50)).toBe('Half')
    expect(valueInWords(line, 100)).toBe('All')
  })

  it('reads as lying between two labels elsewhere, also on a line of two points', () => {
    expect(valueInWords(line, 75)).toBe('between “Half” and “All”')
    expect(valueInWords(twoPoints, 50)).toBe('between “East” and “West”')
  })

  it('reads as beyond the last label outside of the labelled points', () => {
    expect(valueInWords(twoPoints, 0)).toBe('beyond “East”')
    expect(valueInWords(twoPoints, 100)).toBe('beyond “West”')
    expect(placeOf(twoPoints, 0)).toEqual({ upper: { value: 10, label: 'East' } })
  })

  it('differs from another only by ten points or more', () => {
    expect(differs(50, 59)).toBe(false)
    expect(differs(50, 60)).toBe(true)
    expect(differs(60, 50)).toBe(true)
  })
})

describe('the two parties compared where nobody chose', () => {
  it('are the first two negotiators', () => {
    const parties = [
      { id: 'mediator', role: 'mediator' },
      { id: 'one', role: 'negotiator' },
      { id: 'two', role: 'negotiator' },
    ] as const
    expect(principalPair(parties)).toEqual(['one', 'two'])
  })

  it('include another party where only one negotiates, and are none where there is only one party', () => {
    expect(
      principalPair([
        { id: 'host', role: 'host' },
        { id: 'one', role: 'negotiator' },
      ]),
    ).toEqual(['one', 'host'])
    expect(principalPair([{ id: 'one', role: 'negotiator' }])).toBeUndefined()
  })
})
