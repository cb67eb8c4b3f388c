import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { daysBetween } from '../../model/day.ts'
import { noFilters } from '../../model/filters.ts'
import { anyDay, anyTalks } from '../../model/fixtures/arbitrary.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { Issue, Position } from '../../model/records.ts'
import { indexTalks, referred } from '../../model/talks.ts'
import { stanceGeometry } from './geometry.ts'
import { lineRows, seriesKey } from './linedata.ts'
import { type StanceChart, stanceChart } from './state.ts'

const talks = indexTalks(makeTalks())
const water = referred(talks.issueById, 'water')

function chartOn(day: string, filters = noFilters, staleAfter = 180): StanceChart {
  const chart = stanceChart(talksAt(talks, day), water, filters, staleAfter)
  if (chart === undefined) throw new Error('the fixture has positions on water')
  return chart
}

function stated(party: string, date: string, value: number): Position {
  return { party, issue: 'water', date, value, confidence: 'high', summary: 'So it says.' }
}

function lines({ lines: all }: StanceChart) {
  return all.map(({ party, points }) => [party, points.map(({ position }) => position.value)])
}

describe('the chart of one issue', () => {
  it('begins with the first record and ends at the as-of day', () => {
    const chart = chartOn('2024-05-10')
    expect([chart.from, chart.to]).toEqual(['2024-02-01', '2024-05-10'])
    expect(lines(chart)).toEqual([
      ['arvenia', [0, 20, 50]],
      ['belmark', [90, 60]],
      ['corland', [50]],
    ])
  })

  it('marks what proposals say, from the day it was known, and the rounds of the negotiating parties', () => {
    const chart = chartOn('2024-05-10')
    expect(chart.provisions.map(({ provision, value }) => [provision.knownFrom, value])).toEqual([
      ['2024-03-12', 90],
      ['2024-03-20', 20],
      ['2024-04-25', 50],
    ])
    expect(chart.rounds.map(({ day }) => day)).toContain('2024-03-20')
    expect(chartOn('2024-03-15').provisions).toHaveLength(1)
  })

  it('keeps to the parties and dates chosen, with the lines coming in from before', () => {
    const chart = chartOn('2024-05-10', { party: ['arvenia'], from: '2024-03-01', to: '2024-04-30' })
    expect([chart.from, chart.to]).toEqual(['2024-03-01', '2024-04-30'])
    expect(lines(chart)).toEqual([['arvenia', [20]]])
    expect(chart.lines[0]?.stretches.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-01', '2024-03-20'],
      ['2024-03-20', '2024-04-30'],
    ])
  })

  it('does not exist where nothing was on record', () => {
    const prisoners = referred(talks.issueById, 'prisoners')
    expect(stanceChart(talksAt(talks, '2024-02-05'), prisoners, noFilters, 180)).toBeUndefined()
    const late = { ...noFilters, from: '2024-06-01' }
    expect(stanceChart(talksAt(talks, '2024-05-10'), water, late, 180)).toBeUndefined()
  })

  it('shows a week where all is of one day', () => {
    const chart = chartOn('2024-02-01')
    expect([chart.from, chart.to]).toEqual(['2024-01-25', '2024-02-01'])
  })

  it('lays lines at one value side by side, and lets a line alone run at its value', () => {
    const records = makeTalks({
      positions: [
        stated('arvenia', '2024-02-01', 50),
        stated('belmark', '2024-02-10', 50),
        stated('corland', '2024-02-05', 80),
      ],
    })
    const chart = stanceChart(talksAt(indexTalks(records), '2024-03-01'), water, noFilters, 180)
    expect(chart?.lines.map(({ points }) => points[0]?.side)).toEqual([-0.5, 0.5, 0])
  })

  it('leaves lines at one value but not at one time where they are', () => {
    const records = makeTalks({
      positions: [
        stated('arvenia', '2024-02-01', 50),
        stated('arvenia', '2024-02-10', 0),
        stated('belmark', '2024-02-20', 50),
      ],
    })
    const chart = stanceChart(talksAt(indexTalks(records), '2024-03-01'), water, noFilters, 180)
    expect(chart?.lines.flatMap(({ points }) => points.map(({ side }) => side))).toEqual([0, 0, 0])
  })
})

describe('the lines as Recharts draws them', () => {
  const level = (value: number) => value

  it('have no level before a first record, and a dotted one once a position is old', () => {
    const rows = lineRows(chartOn('2024-05-10', noFilters, 30), level)
    const arvenia = rows.map((row) => [
      row.day,
      row[seriesKey('arvenia', false)],
      row[seriesKey('arvenia', true)],
    ])
    expect(arvenia.filter(([, current, old]) => current !== null || old !== null)).toContainEqual([31, 0, 0])
    expect(rows[0]?.[seriesKey('belmark', false)]).toBeNull()
    expect(rows[0]?.[seriesKey('corland', false)]).toBeNull()
  })

  it('step from an old position to the new one without a tear', () => {
    const rows = lineRows(chartOn('2024-05-10', noFilters, 30), level)
    const step = rows.find(({ day }) => day === 48)
    expect(step?.[seriesKey('arvenia', true)]).toBe(20)
    expect(step?.[seriesKey('arvenia', false)]).toBe(20)
  })

  it('hold at every row what the party then held', () => {
    fc.assert(
      fc.property(
        anyTalks,
        anyDay,
        fc.constantFrom(0, 20, Number.POSITIVE_INFINITY),
        (records, day, limit) => {
          const at = talksAt(indexTalks(records), day)
          for (const issue of records.issues) {
            const chart = stanceChart(at, issue, noFilters, limit)
            if (chart === undefined) continue
            for (const row of lineRows(chart, level)) {
              for (const { party, points } of chart.lines) {
                const drawn = [false, true].map((stale) => row[seriesKey(party, stale)])
                const known = points.some(({ position }) => daysBetween(chart.from, position.date) <= row.day)
                expect(drawn.some((value) => value !== null)).toBe(known)
              }
            }
          }
        },
      ),
    )
  })
})

describe('the layout of the chart', () => {
  const issueWith = (...values: number[]): Issue => ({
    ...water,
    scale: values.map((value) => ({ value, label: `At ${value}` })),
  })
  const chart = chartOn('2024-05-10')

  it('gives the words of a scale and the names of parties room, up to a limit', () => {
    const two = stanceGeometry({ ...chart, issue: issueWith(0, 100) }, 1000)
    const close = stanceGeometry({ ...chart, issue: issueWith(0, 10, 20, 100) }, 1000)
    expect(close.height).toBeGreaterThan(two.height)
    const line = chart.lines[0]
    if (line === undefined) throw new Error('the chart has lines')
    const crowded = stanceGeometry({ ...chart, lines: Array.from({ length: 40 }, () => line) }, 1000)
    expect(crowded.bottom - crowded.top).toBeGreaterThanOrEqual(40 * 19)
  })

  it('puts 100 above 0 and the as-of day at the right end', () => {
    const { x, y, right, left } = stanceGeometry(chart, 1000)
    expect(y(100)).toBeLessThan(y(0))
    expect(x(chart.to)).toBe(right)
    expect(x(chart.from)).toBe(left)
  })

  it('places a value moved aside where its line runs', () => {
    const { y, level } = stanceGeometry(chart, 1000)
    expect(y(level(60, 1.5))).toBeCloseTo(y(60, 1.5))
  })
})
