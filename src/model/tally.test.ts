import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from './day.ts'
import { noFilters, passes, passesParty } from './filters.ts'
import { aDay, aParty, records, someFilters } from './fixtures/filtered.ts'
import { countByParty, countByWeek, countPassing, tallyOf } from './tally.ts'

describe('counts of records', () => {
  it('count those that pass', () => {
    fc.assert(
      fc.property(records, someFilters, (all, filters) => {
        expect(countPassing(filters, tallyOf(all))).toBe(
          all.filter((record) => passes(filters, record)).length,
        )
      }),
    )
  })

  it('by party say what choosing that party would show', () => {
    fc.assert(
      fc.property(records, someFilters, aParty, (all, filters, party) => {
        const shown = all.filter((record) => passes({ ...filters, party: [party] }, record)).length
        expect(countByParty(filters, tallyOf(all)).get(party) ?? 0).toBe(shown)
      }),
    )
  })

  it('by week add up to the records between the first and the last day', () => {
    fc.assert(
      fc.property(records, someFilters, aDay, aDay, (all, filters, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one]
        const weeks = countByWeek(filters, tallyOf(all), first, last)
        const within = all.filter(({ date }) => first <= date && date <= last)
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        expect(sum(weeks.map((week) => week.all))).toBe(within.length)
        expect(sum(weeks.map((week) => week.chosen))).toBe(
          within.filter(({ party }) => passesParty(filters, party)).length,
        )
      }),
    )
  })

  it('by week leave no week out, also an empty one', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one]
        const mondays = countByWeek(noFilters, tallyOf([]), first, last).map((week) => week.monday)
        expect(mondays[0] !== undefined && mondays[0] <= first).toBe(true)
        expect(daysBetween(mondays.at(-1) ?? '', last)).toBeLessThan(7)
        mondays.slice(1).forEach((monday, index) => {
          expect(daysBetween(mondays[index] ?? '', monday)).toBe(7)
        })
      }),
    )
  })

  it('by week are none where the talks begin after the day they are seen from', () => {
    expect(countByWeek(noFilters, tallyOf([]), '2025-06-10', '2025-05-01')).toEqual([])
  })
})
