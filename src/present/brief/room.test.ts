import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../model/records.ts'
import { pagesOf } from '../slides/cited.ts'
import { fullest, inColumns, type Measured, type MeasuredBlock, type Room, roomFor } from './room.ts'

const PAGES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const QUOTED_ON = new Map([
  ['said', ['c', 'd']],
  ['unheard', []],
])

const height = fc.double({ min: 0.5, max: 30, noNaN: true })
const claim: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ sources: fc.uniqueArray(fc.constantFrom(...PAGES), { minLength: 1, maxLength: 3 }) }),
  fc.constantFrom<Evidence[]>({ quotes: ['said'] }, { quotes: ['unheard'] }),
)
const item = fc.record({
  height,
  rank: fc.nat(3),
  claims: fc.array(claim, { maxLength: 3 }),
})

function anyBlock(name: string, page: number, row: string): fc.Arbitrary<MeasuredBlock> {
  return fc.record({
    name: fc.constant(name),
    page: fc.constant(page),
    row: fc.constant(row),
    columns: fc.integer({ min: 1, max: 3 }),
    items: fc.array(item, { maxLength: 12 }),
    fixed: fc.double({ min: 0, max: 8, noNaN: true }),
    more: fc.double({ min: 0, max: 3, noNaN: true }),
    claims: fc.array(claim, { maxLength: 1 }),
    turn: fc.constantFrom(1, 2, 4),
  })
}

const anyMeasured: fc.Arbitrary<Measured> = fc.record({
  fixed: fc.constant([10, 10]),
  blocks: fc.tuple(
    anyBlock('next', 0, 'rounds'),
    anyBlock('last', 0, 'rounds'),
    anyBlock('map', 0, 'map'),
    anyBlock('quotes', 1, 'quotes'),
  ),
  claims: fc.array(claim, { maxLength: 2 }),
  sources: fc.record({
    page: fc.constant(1),
    columns: fc.integer({ min: 1, max: 3 }),
    fixed: fc.constant(4),
    heights: fc
      .tuple(...PAGES.map(() => height))
      .map((heights) => new Map(PAGES.map((id, at) => [id, heights[at] ?? 0]))),
  }),
})

const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0)
const tallest = (columns: readonly (readonly number[])[]) => Math.max(0, ...columns.map(sum))
const placesIn = (room: Room, name: string) => room.shown.get(name)?.flat() ?? []

/** The heights of both pages, added up again from what is shown. */
function pageHeights({ fixed, blocks, sources }: Measured, room: Room): number[] {
  return fixed.map((outside, page) => {
    const rows = new Map<string, number>()
    for (const block of blocks.filter((one) => one.page === page)) {
      const columns = room.shown.get(block.name) ?? []
      const drawn = columns.map((column) => column.map((place) => block.items[place]?.height ?? 0))
      const left = columns.flat().length < block.items.length ? block.more : 0
      rows.set(block.row, Math.max(rows.get(block.row) ?? 0, block.fixed + tallest(drawn) + left))
    }
    const list = room.listed.map((column) => column.map((id) => sources.heights.get(id) ?? 0))
    return outside + sum([...rows.values()]) + (page === sources.page ? sources.fixed + tallest(list) : 0)
  })
}

describe('the room on the pages of a brief', () => {
  it('is never more than they have, once what is always there has room', () => {
    fc.assert(
      fc.property(anyMeasured, fc.double({ min: 220, max: 500, noNaN: true }), (measured, capacity) => {
        const room = roomFor(measured, [capacity, capacity], QUOTED_ON)
        for (const whole of pageHeights(measured, room)) expect(whole).toBeLessThanOrEqual(capacity + 1e-3)
      }),
    )
  })

  it('goes to the first items of each block, in the order of their ranks', () => {
    fc.assert(
      fc.property(anyMeasured, fc.double({ min: 0, max: 300, noNaN: true }), (measured, capacity) => {
        const room = roomFor(measured, [capacity, capacity], QUOTED_ON)
        for (const { name, items, columns } of measured.blocks) {
          const places = placesIn(room, name)
          expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, place) => place))
          const ranks = places.map((place) => items[place]?.rank ?? 0)
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
          expect(room.shown.get(name)?.length ?? 0).toBeLessThanOrEqual(columns)
        }
      }),
    )
  })

  it('is all that is asked for where pages are long enough', () => {
    fc.assert(
      fc.property(anyMeasured, (measured) => {
        const room = roomFor(measured, [1e6, 1e6], QUOTED_ON)
        for (const { name, items } of measured.blocks) expect(placesIn(room, name)).toHaveLength(items.length)
      }),
    )
  })

  it('has a source for each claim shown, numbered from 1 without a gap and listed once', () => {
    fc.assert(
      fc.property(anyMeasured, fc.double({ min: 60, max: 300, noNaN: true }), (measured, capacity) => {
        const room = roomFor(measured, [capacity, capacity], QUOTED_ON)
        expect([...room.numbers.values()]).toEqual([...room.numbers].map((_, place) => place + 1))
        expect(room.listed.flat()).toEqual([...room.numbers.keys()])
        const shown = measured.blocks.flatMap(({ name, items }) =>
          placesIn(room, name).flatMap((place) => items[place]?.claims ?? []),
        )
        for (const one of shown) {
          const pages = pagesOf(one, QUOTED_ON)
          if (pages.length > 0) expect(pages.some((page) => room.numbers.has(page))).toBe(true)
        }
      }),
    )
  })

  it('is shared in turns, so that a long list leaves some to the next', () => {
    const block = (name: string, length: number): MeasuredBlock => ({
      ...{ name, page: 0, row: name, columns: 1, fixed: 0, more: 1, claims: [], turn: 1 },
      items: Array.from({ length }, () => ({ height: 10, rank: 0, claims: [] })),
    })
    const measured: Measured = {
      fixed: [0],
      blocks: [block('changes', 50), block('map', 50), block('quotes', 1)],
      claims: [],
      sources: { page: 0, columns: 1, fixed: 0, heights: new Map() },
    }
    const room = roomFor(measured, [72], new Map())
    expect(['changes', 'map', 'quotes'].map((name) => placesIn(room, name).length)).toEqual([3, 3, 1])
  })
})

describe('contents set with few words and with more', () => {
  const longer = (measured: Measured, by: number): Measured => ({
    ...measured,
    sources: {
      ...measured.sources,
      heights: new Map([...measured.sources.heights].map(([id, one]) => [id, one * by])),
    },
  })

  it('have more words where nothing gives way for them', () => {
    fc.assert(
      fc.property(anyMeasured, fc.double({ min: 220, max: 500, noNaN: true }), (measured, capacity) => {
        const ways = [measured, longer(measured, 1.5), longer(measured, 3)] as const
        const { way, room } = fullest(ways, [capacity, capacity], QUOTED_ON)
        const short = roomFor(measured, [capacity, capacity], QUOTED_ON)
        for (const { name } of measured.blocks)
          expect(placesIn(room, name).length).toBeGreaterThanOrEqual(placesIn(short, name).length)
        const chosen = ways[way] ?? measured
        for (const whole of pageHeights(chosen, room)) expect(whole).toBeLessThanOrEqual(capacity + 1e-3)
      }),
    )
  })

  it('have the most words on pages that are long enough', () => {
    fc.assert(
      fc.property(anyMeasured, (measured) => {
        expect(fullest([measured, longer(measured, 2)], [1e6, 1e6], QUOTED_ON).way).toBe(1)
      }),
    )
  })
})

describe('items in columns', () => {
  it('keep their order, and are as even as can be', () => {
    expect(inColumns([5, 1, 1, 1, 1, 1], (one) => one, 2)).toEqual([[5], [1, 1, 1, 1, 1]])
    expect(inColumns([], (one: number) => one, 3)).toEqual([])
    fc.assert(
      fc.property(fc.array(height, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (heights, most) => {
        const columns = inColumns(heights, (one) => one, most)
        expect(columns.flat()).toEqual(heights)
        expect(columns.length).toBeLessThanOrEqual(most)
        expect(tallest(columns)).toBeLessThanOrEqual(sum(heights) / most + Math.max(0, ...heights) + 1e-3)
      }),
    )
  })
})
