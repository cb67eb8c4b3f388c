import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { anyDay, anyTalks } from '../../model/fixtures/arbitrary.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { Position } from '../../model/records.ts'
import { indexTalks } from '../../model/talks.ts'
import { MARK_RADIUS, nameWidth, placeMarks, type RowSpace, xOf } from './lanes.ts'
import { farthestMove, type MapMark, mapRows, sortRows } from './rows.ts'

const space: RowSpace = { width: 700, names: true, shortName: (party) => party.slice(0, 4) }

function mark(party: string, value: number, from?: number): MapMark {
  const position: Position = {
    party,
    issue: 'water',
    date: '2024-03-01',
    value,
    confidence: 'high',
    summary: 'So it is.',
  }
  const move = from === undefined ? undefined : { from: { ...position, value: from }, to: position }
  return {
    party,
    position,
    heldSince: position.date,
    entered: false,
    stale: false,
    ...(move && { move: { party, issue: 'water', by: value - (from ?? value), ...move } }),
  }
}

const anyMarks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.option(fc.integer({ min: 0, max: 100 }))), {
    maxLength: 40,
  })
  .map((drawn) => drawn.map(([value, from], index) => mark(`p${index}`, value, from ?? undefined)))

describe('the marks of a row', () => {
  it('stand at their exact values, also where many parties say the same', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { marks: placed } = placeMarks(marks, space)
        expect(placed).toHaveLength(marks.length)
        for (const { mark: one, x, fromX } of placed) {
          expect(x).toBe(xOf(one.position.value, space))
          expect(fromX).toBe(one.move && xOf(one.move.from.value, space))
        }
      }),
    )
  })

  it('never hide each other, their names or their arrows', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { marks: placed, height } = placeMarks(marks, space)
        const boxes = placed.map(({ mark: one, x, fromX = x, y, nameOn }) => {
          const name = nameWidth(space.shortName(one.party))
          return {
            y,
            start: Math.min(x - MARK_RADIUS - (nameOn === 'left' ? name : 0), fromX - MARK_RADIUS),
            end: Math.max(x + MARK_RADIUS + (nameOn === 'right' ? name : 0), fromX + MARK_RADIUS),
          }
        })
        for (const [index, box] of boxes.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(MARK_RADIUS)
          expect(box.y).toBeLessThanOrEqual(height - MARK_RADIUS)
          for (const other of boxes.slice(index + 1)) {
            if (Math.abs(other.y - box.y) >= 2 * MARK_RADIUS) continue
            expect(box.end <= other.start || other.end <= box.start).toBe(true)
          }
        }
      }),
    )
  })

  it('keep the two parties compared on the line itself', () => {
    const marks = [mark('aa', 60), mark('bb', 60), mark('cc', 61), mark('dd', 20)]
    const placed = placeMarks(marks, { ...space, onLine: ['cc', 'dd'] })
    const on = placed.marks.filter(({ y }) => y === placed.lineY).map(({ mark: one }) => one.party)
    expect(on).toEqual(['dd', 'cc'])
  })

  it('have a row even without anybody on record', () => {
    expect(placeMarks([], space)).toMatchObject({ marks: [] })
  })
})

describe('the rows of the map', () => {
  const talks = indexTalks(makeTalks())
  const choice = { parties: [], between: ['arvenia', 'belmark'], since: '2024-04-30' } as const

  it('hold every issue, with a gap only where both are on record', () => {
    const rows = mapRows(talksAt(talks, '2024-05-10'), choice)
    expect(rows.map(({ issue, gap }) => [issue.id, gap?.size])).toEqual([
      ['water', 10],
      ['border', 100],
      ['prisoners', undefined],
    ])
    expect(rows[2]?.marks.map(({ party }) => party)).toEqual(['belmark'])
  })

  it('show the parties filtered to, and the gap of the two compared all the same', () => {
    const [water] = mapRows(talksAt(talks, '2024-05-10'), { ...choice, parties: ['corland'] })
    expect(water?.marks.map(({ party }) => party)).toEqual(['corland'])
    expect(water?.gap?.size).toBe(10)
  })

  it('tell movement, first records and age apart', () => {
    const [water] = mapRows(talksAt(talks, '2024-05-10'), { ...choice, since: '2024-04-20', staleAfter: 10 })
    expect(water?.marks.map(({ party, move, entered, stale }) => [party, move?.by, entered, stale])).toEqual([
      ['arvenia', 30, false, false],
      ['belmark', -30, false, false],
      ['corland', undefined, true, true],
    ])
  })

  it('come by gap, by movement, by name or by how much is said', () => {
    const rows = mapRows(talksAt(talks, '2024-05-10'), choice)
    const order = (sorted: typeof rows) => sorted.map(({ issue }) => issue.id)
    expect(order(sortRows(rows, 'gap'))).toEqual(['border', 'water', 'prisoners'])
    expect(order(sortRows(rows, 'movement'))).toEqual(['water', 'border', 'prisoners'])
    expect(order(sortRows(rows, 'name'))).toEqual(['border', 'prisoners', 'water'])
    const mentions = new Map([['prisoners', { count: 3, share: 0.5 }]])
    expect(order(sortRows(rows, 'mentions', mentions))).toEqual(['prisoners', 'water', 'border'])
  })

  it('show nothing dated after the as-of day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, day, since) => {
        const rows = mapRows(talksAt(indexTalks(records), day), { parties: [], between: undefined, since })
        for (const row of rows) {
          expect(farthestMove(row)).toBeLessThanOrEqual(100)
          for (const { position } of row.marks) expect(position.date <= day).toBe(true)
        }
      }),
    )
  })
})
