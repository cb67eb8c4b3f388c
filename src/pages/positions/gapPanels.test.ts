import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { noFilters } from '../../model/filters.ts'
import { anyDay, anyTalks } from '../../model/fixtures/arbitrary.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { Pair } from '../../model/parties.ts'
import { indexTalks } from '../../model/talks.ts'
import { gapPanels } from './gapPanels.ts'

const pair: Pair = ['arvenia', 'belmark']

function panelsOn(day: string, filters = noFilters, staleAfter = 180) {
  return gapPanels(talksAt(indexTalks(makeTalks()), day), pair, filters, staleAfter)
}

describe('the small charts of gaps', () => {
  it('share their axes, from the first gap known to the as-of day', () => {
    const panels = panelsOn('2024-05-10')
    expect([panels.from, panels.to]).toEqual(['2024-02-11', '2024-05-10'])
    expect(panels.issues.map(({ issue }) => issue.id)).toEqual(['water', 'border'])
  })

  it('draw dotted what rests on a position not heard for long', () => {
    const [water] = panelsOn('2024-05-10', noFilters, 45).issues
    expect(water?.stretches.map(({ from, to, step, stale }) => [from, to, step.size, stale])).toEqual([
      ['2024-02-11', '2024-03-18', 90, false],
      ['2024-03-18', '2024-03-20', 90, true],
      ['2024-03-20', '2024-03-28', 70, false],
      ['2024-03-28', '2024-05-02', 70, true],
      ['2024-05-02', '2024-05-10', 10, false],
    ])
  })

  it('keep to the dates chosen', () => {
    const { from, to, issues } = panelsOn('2024-05-10', {
      ...noFilters,
      from: '2024-03-01',
      to: '2024-03-20',
    })
    expect([from, to]).toEqual(['2024-03-01', '2024-03-20'])
    expect(issues[0]?.points.map(({ from: day }) => day)).toEqual(['2024-03-20'])
    expect(issues[0]?.stretches.map(({ from: start, to: end }) => [start, end])).toEqual([
      ['2024-03-01', '2024-03-20'],
      ['2024-03-20', '2024-03-20'],
    ])
  })

  it('are none before both have spoken', () => {
    expect(panelsOn('2024-02-05').issues).toEqual([])
  })

  it('never draw beyond the as-of day or before both spoke, and never leave a hole', () => {
    fc.assert(
      fc.property(
        anyTalks,
        anyDay,
        fc.constantFrom(0, 15, Number.POSITIVE_INFINITY),
        (records, day, limit) => {
          const at = talksAt(indexTalks(records), day)
          for (const { story, stretches } of gapPanels(at, ['party-0', 'party-1'], noFilters, limit).issues) {
            expect(stretches[0]?.from).toBe(story.course[0]?.from)
            expect(stretches.at(-1)?.to).toBe(day)
            for (const [index, stretch] of stretches.entries()) {
              if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.to)
            }
          }
        },
      ),
    )
  })
})
