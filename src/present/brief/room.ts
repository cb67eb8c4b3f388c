/** How much of a brief finds room on its pages: pure, from heights that were measured. */
import type { Evidence } from '../../model/records.ts'
import { pageOf, type QuotedOn } from '../slides/cited.ts'
import { filled } from '../slides/fit.ts'

/** One item of a block as it was measured. */
export interface MeasuredItem {
  height: number
  /** Where it stands among the items shown: those of a lower rank stand before it. */
  rank: number
  /** What it rests on. */
  claims: readonly Evidence[]
}

/** A block as it was measured; all heights in one unit. */
export interface MeasuredBlock {
  name: string
  /** The page it stands on, from 0. */
  page: number
  /** Blocks of one row of a page stand side by side. */
  row: string
  /** The columns that its items flow through. */
  columns: number
  /** In the order in which they get room. */
  items: readonly MeasuredItem[]
  /** The height of everything in it but the items. */
  fixed: number
  /** The height of the line that counts the items left out. */
  more: number
  /** What the block says before its items rests on these. */
  claims: readonly Evidence[]
  /** How many items it gets each time it has its turn. */
  turn: number
}

export interface Measured {
  /** Of each page, the height of what stands on it outside of the blocks. */
  fixed: readonly number[]
  /** In the order in which they get room, which is also that in which they stand. */
  blocks: readonly MeasuredBlock[]
  /** What the headline rests on: it is shown in any case. */
  claims: readonly Evidence[]
  /** The list of pages cited. */
  sources: {
    page: number
    columns: number
    fixed: number
    /** Of each page that may be cited; one without is not listed. */
    heights: ReadonlyMap<string, number>
  }
}

export interface Room {
  /** For each block the items shown, as places among all its items, column by column. */
  shown: ReadonlyMap<string, readonly (readonly number[])[]>
  /** The pages cited by what is shown, with their numbers from 1, in the order in which they are cited. */
  numbers: ReadonlyMap<string, number>
  /** The pages listed, column by column. */
  listed: readonly (readonly string[])[]
}

type Counts = ReadonlyMap<string, number>

/**
 * As many items as find room on pages of these heights together with the sources of all that is shown. Blocks take
 * turns, so that each has some of its items; what one leaves free goes to the others. A block that found no
 * room for its next item gets no more.
 */
export function roomFor(measured: Measured, capacities: readonly number[], quotedOn: QuotedOn): Room {
  const counts = new Map(measured.blocks.map(({ name }) => [name, 0]))
  const grows = (block: MeasuredBlock): boolean => {
    const count = counts.get(block.name) ?? 0
    if (count === block.items.length) return false
    counts.set(block.name, count + 1)
    if (fits(measured, capacities, counts, quotedOn)) return true
    counts.set(block.name, count)
    return false
  }
  let open = measured.blocks
  while (open.length > 0) {
    open = open.filter((block) => {
      for (let step = 0; step < block.turn; step += 1) if (!grows(block)) return false
      return true
    })
  }
  const numbers = numbersOf(measured, counts, quotedOn)
  return {
    shown: new Map(
      measured.blocks.map((block) => [
        block.name,
        inColumns(shownOf(block, counts), (place) => block.items[place]?.height ?? 0, block.columns),
      ]),
    ),
    numbers,
    listed: listedIn(measured, numbers),
  }
}

/**
 * The last of several ways to set the same contents, each with more words than the one before it, in which as much is
 * shown as in the first. At least one way has to be given.
 */
export function fullest(
  ways: readonly [Measured, ...Measured[]],
  capacities: readonly number[],
  quotedOn: QuotedOn,
): { way: number; room: Room } {
  const [first, ...others] = ways
  let best = { way: 0, room: roomFor(first, capacities, quotedOn) }
  const shown = countsIn(best.room)
  for (const [place, other] of others.entries()) {
    const room = roomFor(other, capacities, quotedOn)
    const counts = countsIn(room)
    const loses = [...counts].some(([name, count]) => count < (shown.get(name) ?? 0))
    if (!loses && fits(other, capacities, counts, quotedOn)) best = { way: place + 1, room }
  }
  return best
}

function countsIn({ shown }: Room): Counts {
  return new Map([...shown].map(([name, columns]) => [name, columns.flat().length]))
}

function fits(
  measured: Measured,
  capacities: readonly number[],
  counts: Counts,
  quotedOn: QuotedOn,
): boolean {
  const numbers = numbersOf(measured, counts, quotedOn)
  return capacities.every((capacity, page) => pageHeight(measured, page, counts, numbers) <= capacity)
}

/** The height of a page with so many items of each block, and with the sources of all of them. */
function pageHeight(
  measured: Measured,
  page: number,
  counts: Counts,
  numbers: ReadonlyMap<string, number>,
): number {
  const rows = new Map<string, number>()
  for (const block of measured.blocks) {
    if (block.page !== page) continue
    rows.set(block.row, Math.max(rows.get(block.row) ?? 0, blockHeight(block, counts)))
  }
  const blocks = [...rows.values()].reduce((sum, height) => sum + height, 0)
  const list = measured.sources.page === page ? listHeight(measured, numbers) : 0
  return (measured.fixed[page] ?? 0) + blocks + list
}

function blockHeight(block: MeasuredBlock, counts: Counts): number {
  const heightOf = (place: number) => block.items[place]?.height ?? 0
  const shown = shownOf(block, counts)
  const left = shown.length < block.items.length ? block.more : 0
  return block.fixed + highest(inColumns(shown, heightOf, block.columns), heightOf) + left
}

function listHeight({ sources, ...measured }: Measured, numbers: ReadonlyMap<string, number>): number {
  const columns = listedIn({ sources, ...measured }, numbers)
  return sources.fixed + highest(columns, (id) => sources.heights.get(id) ?? 0)
}

function listedIn({ sources }: Measured, numbers: ReadonlyMap<string, number>): string[][] {
  const ids = [...numbers.keys()].filter((id) => sources.heights.has(id))
  return inColumns(ids, (id) => sources.heights.get(id) ?? 0, sources.columns)
}

/** Places of the items shown, in the order in which they stand. */
function shownOf({ name, items }: MeasuredBlock, counts: Counts): number[] {
  const places = items.slice(0, counts.get(name) ?? 0).map((_, place) => place)
  return places.toSorted((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0))
}

function numbersOf(
  { claims, blocks }: Measured,
  counts: Counts,
  quotedOn: QuotedOn,
): ReadonlyMap<string, number> {
  const said = blocks.flatMap((block) => [
    ...block.claims,
    ...shownOf(block, counts).flatMap((place) => block.items[place]?.claims ?? []),
  ])
  return numbered([...claims, ...said], quotedOn)
}

/** The pages of claims, each once, numbered from 1 in their order. */
function numbered(claims: readonly Evidence[], quotedOn: QuotedOn): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const claim of claims) {
    const page = pageOf(claim, quotedOn, numbers)
    if (page !== undefined && !numbers.has(page)) numbers.set(page, numbers.size + 1)
  }
  return numbers
}

/** Sums of measured heights differ in their last digits. */
const SLACK = 1e-6

/** Items in their order in at most so many columns, the highest of them as low as it can be. */
export function inColumns<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  columns: number,
): Item[][] {
  const heights = items.map(heightOf)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  let low = Math.max(0, ...heights, whole / columns)
  let high = whole
  for (let step = 0; step < 24 && low < high; step += 1) {
    const middle = step === 0 ? low : (low + high) / 2
    if (filled(items, heights, middle + SLACK).length <= columns) high = middle
    else low = middle
  }
  return filled(items, heights, high + SLACK)
}

function highest<Item>(columns: readonly (readonly Item[])[], heightOf: (item: Item) => number): number {
  return Math.max(0, ...columns.map((column) => column.reduce((sum, item) => sum + heightOf(item), 0)))
}
