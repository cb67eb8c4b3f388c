/** Where the parts of the brief stand, and how they share the room. */
import type { Block, BriefContents } from './contents.ts'
import { COLUMNS, pixels } from './paper.ts'
import type { Measured, MeasuredBlock } from './room.ts'

type Place = Pick<MeasuredBlock, 'name' | 'page' | 'row' | 'columns' | 'turn'> & { block: Block<unknown> }

const ROUNDS_TURN = 4

/** The parts in the order in which they stand. Who comes has most of a turn: most rounds are shown in full. */
export function placesOf({ rounds, changes, map, proposals, quotes }: BriefContents): Place[] {
  const roundColumns = rounds.length === 1 ? COLUMNS.rounds : 1
  return [
    ...rounds.map((block) => ({
      ...{ name: block.round, page: 0, row: 'rounds', columns: roundColumns, turn: ROUNDS_TURN },
      block,
    })),
    { name: 'changes', page: 0, row: 'changes', columns: COLUMNS.changes, turn: 1, block: changes },
    { name: 'map', page: 0, row: 'map', columns: 1, turn: 2, block: map },
    { name: 'proposals', page: 1, row: 'proposals', columns: COLUMNS.proposals, turn: 1, block: proposals },
    { name: 'quotes', page: 1, row: 'quotes', columns: COLUMNS.quotes, turn: 1, block: quotes },
  ]
}

/** The page that lists the sources. */
const SOURCES_PAGE = 1

/**
 * Reads the heights off sheets that show everything, in CSS pixels of paper, with sources of so many letters at most.
 */
export function measured(sheets: HTMLElement, contents: BriefContents, letters: number): Measured {
  const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
  const pages = [...sheets.querySelectorAll('[data-sheet]')]
  const sources = sheets.querySelector(`[data-letters="${letters}"]`)
  const listed = new Map(
    [...(sources?.querySelectorAll<HTMLElement>('[data-source]') ?? [])].map((entry) => [
      entry.dataset.source ?? '',
      heightOf(entry),
    ]),
  )
  return {
    fixed: pages.map((page) => sum([...page.querySelectorAll('[data-fixed]')].map(heightOf))),
    blocks: placesOf(contents).map(({ block, ...place }): MeasuredBlock => {
      const element = sheets.querySelector(`[data-block="${CSS.escape(place.name)}"]`)
      const heights = [...(element?.querySelectorAll('[data-item]') ?? [])].map(heightOf)
      const more = heightOf(element?.querySelector('[data-more]') ?? null)
      return {
        ...place,
        fixed: heightOf(element) - sum(heights) - more,
        more,
        claims: block.claims,
        items: block.items.map(({ claims, rank = 0 }, index) => ({
          height: heights[index] ?? 0,
          rank,
          claims,
        })),
      }
    }),
    claims: contents.headline.items.flatMap(({ claims }) => claims),
    sources: {
      page: SOURCES_PAGE,
      columns: COLUMNS.sources,
      fixed: heightOf(sources) - sum([...listed.values()]),
      heights: listed,
    },
  }
}

/** By how many CSS pixels of paper each page is fuller than it may be; 0 where it is not. */
export function overflow(sheets: HTMLElement): number[] {
  return [...sheets.querySelectorAll('[data-sheet]')].map(({ scrollHeight, clientHeight }) =>
    Math.max(0, scrollHeight - clientHeight),
  )
}

/** The heights of both pages' contents in CSS pixels of paper. */
export function capacities(height: number): number[] {
  return [pixels(height), pixels(height)]
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}
