import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { anyDay, anyTalks } from '../fixtures/arbitrary.ts'
import { makeTalks } from '../fixtures.ts'
import { indexTalks } from '../talks.ts'
import {
  corroboration,
  knownSources,
  monthsBetween,
  pagesByCountry,
  pagesByOwnership,
  recordsByMonth,
} from './index.ts'

const records = makeTalks()
const talks = indexTalks(records)
const latest = talksAt(talks, records.dataset.coverage.to)

describe('records by month and party', () => {
  it('covers every month from the first to that of the day, across years', () => {
    expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(monthsBetween('2024-02-02', '2024-02-01')).toEqual(['2024-02'])
    expect(monthsBetween('2024-03-01', '2024-02-01')).toEqual([])
  })

  it('counts the chosen kinds for each party', () => {
    const quotes = recordsByMonth(latest, ['quotes'])
    expect(quotes.months).toEqual(['2024-02', '2024-03', '2024-04', '2024-05'])
    expect(quotes.parties.map(({ party, byMonth, last }) => [party, byMonth, last])).toEqual([
      ['arvenia', [1, 1, 0, 0], '2024-03-13'],
      ['belmark', [1, 2, 1, 0], '2024-04-02'],
      ['corland', [0, 0, 1, 0], '2024-04-25'],
    ])
    expect(quotes.most).toBe(2)
  })

  it('counts every record once, and none after the day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (drawn, day) => {
        const { parties, months } = recordsByMonth(talksAt(indexTalks(drawn), day), ['positions'])
        const known = drawn.positions.filter(({ date }) => date <= day)
        expect(parties.reduce((sum, { total }) => sum + total, 0)).toBe(known.length)
        expect(months.at(-1)).toBe(day.slice(0, 7))
        for (const { byMonth, total, last } of parties) {
          expect(byMonth.reduce((sum, count) => sum + count, 0)).toBe(total)
          expect(last === undefined || last <= day).toBe(true)
        }
      }),
    )
  })
})

describe('independent origins', () => {
  it('counts a quote reported by two as resting on two, from the day the second one was published', () => {
    const quotesOn = (day: string) =>
      corroboration(talksAt(talks, day), records.quotes).find(({ kind }) => kind === 'quotes')
    expect(quotesOn('2024-03-12')).toEqual({ kind: 'quotes', one: 3, two: 0, more: 0 })
    expect(quotesOn('2024-03-13')).toEqual({ kind: 'quotes', one: 3, two: 1, more: 0 })
  })

  it('counts the origins of the quotes that a record names', () => {
    const [position] = records.positions
    if (position === undefined) throw new Error('the invented talks have positions')
    const { sources: _, ...bare } = position
    const resting = indexTalks({
      ...records,
      positions: [{ ...bare, date: '2024-03-13', quotes: ['q-2024-03-12-lindqvist-draft-first'] }],
    })
    const counted = corroboration(talksAt(resting, '2024-05-10'), records.quotes)
    expect(counted.find(({ kind }) => kind === 'positions')).toEqual({
      kind: 'positions',
      one: 0,
      two: 1,
      more: 0,
    })
  })

  it('puts every record of a kind into one of three groups', () => {
    const steps = latest.rounds.reduce((sum, { history }) => sum + history.length, 0)
    const rounds = corroboration(latest, records.quotes).find(({ kind }) => kind === 'rounds')
    expect((rounds?.one ?? 0) + (rounds?.two ?? 0) + (rounds?.more ?? 0)).toBe(steps)
  })
})

describe('pages by ownership and country', () => {
  it('counts each known page once', () => {
    for (const day of ['2024-01-31', '2024-03-12', '2024-05-10']) {
      const at = talksAt(talks, day)
      const pages = knownSources(at).length
      for (const groups of [pagesByOwnership(at), pagesByCountry(at)]) {
        expect(groups.reduce((sum, group) => sum + group.pages, 0)).toBe(pages)
      }
    }
  })

  it('puts the ownership with most pages first and tells re-published ones apart', () => {
    expect(pagesByOwnership(latest)[0]).toEqual({ key: 'private', pages: 5, outlets: 1, republished: 1 })
  })
})
