import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from './asof/index.ts'
import { comparisonDay } from './comparison.ts'
import { anyDay, anyTalks } from './fixtures/arbitrary.ts'
import { makeTalks } from './fixtures.ts'
import { indexTalks } from './talks.ts'

describe('the day a page compares with', () => {
  it('is the last round of the negotiating parties before the as-of day', () => {
    const talks = indexTalks(makeTalks())
    expect(comparisonDay(talksAt(talks, '2024-03-15'))).toBe('2024-02-11')
    expect(comparisonDay(talksAt(talks, '2024-04-01'))).toBe('2024-03-20')
  })

  it('is thirty days earlier where there was no such round, or only long ago', () => {
    const talks = indexTalks(makeTalks())
    expect(comparisonDay(talksAt(talks, '2024-02-05'))).toBe('2024-01-06')
    expect(comparisonDay(talksAt(talks, '2026-03-31'))).toBe('2026-03-01')
  })

  it('is always earlier than the as-of day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const { rounds, attendance } = makeTalks()
        expect(comparisonDay(talksAt(indexTalks({ ...records, rounds, attendance }), day)) < day).toBe(true)
      }),
    )
  })
})
