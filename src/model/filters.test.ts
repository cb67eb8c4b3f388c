import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFiltered, noFilters, passes, passesDay, passesParty, passesSpan } from './filters.ts'
import { aDay, records, someFilters } from './fixtures/filtered.ts'

describe('a filter', () => {
  it('by no party lets every party through', () => {
    expect(passesParty(noFilters, 'arvenia')).toBe(true)
    expect(isFiltered(noFilters)).toBe(false)
  })

  it('by parties lets through what concerns any of them', () => {
    const filters = { party: ['arvenia', 'corland'] }
    expect(passesParty(filters, 'belmark', 'corland')).toBe(true)
    expect(passesParty(filters, 'belmark')).toBe(false)
    expect(passesParty(filters)).toBe(false)
  })

  it('by dates lets through both its first and its last day', () => {
    const filters = { from: '2025-05-01', to: '2025-05-30' }
    expect(
      ['2025-04-30', '2025-05-01', '2025-05-30', '2025-05-31'].map((day) => passesDay(filters, day)),
    ).toEqual([false, true, true, false])
  })

  it('by dates lets through a round that began before and lasted into them', () => {
    const filters = { from: '2025-05-16', to: '2025-05-20' }
    expect(passesSpan(filters, '2025-05-15', '2025-05-16')).toBe(true)
    expect(passesSpan(filters, '2025-05-20', '2025-05-22')).toBe(true)
    expect(passesSpan(filters, '2025-05-10', '2025-05-30')).toBe(true)
    expect(passesSpan(filters, '2025-05-14', '2025-05-15')).toBe(false)
  })

  it('lets through no more when it is narrowed', () => {
    fc.assert(
      fc.property(records, someFilters, aDay, (all, filters, from) => {
        const narrower = {
          ...filters,
          from: filters.from !== null && filters.from > from ? filters.from : from,
        }
        for (const record of all) {
          if (passes(narrower, record)) expect(passes(filters, record)).toBe(true)
        }
      }),
    )
  })

  it('treats a single day as a span of one day', () => {
    fc.assert(
      fc.property(someFilters, aDay, (filters, day) => {
        expect(passesSpan(filters, day)).toBe(passesDay(filters, day))
      }),
    )
  })
})
