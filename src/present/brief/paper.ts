/**
 * The measures of the brief on paper, in millimetres. What is printed on is as narrow as A4 and as short as Letter, so
 * that a sheet is one page of either; the style sheets say the same in mm, and the two have to agree.
 */

/** The room for contents on a page, with some left below it for a printer that sets a line more. */
export const CONTENT = { width: 186, height: 253 }

/** The map's drawing: its width, and how large a pixel of `position-map/lanes.ts` is. */
export const MAP = { width: 98, unit: 0.105 }

/** How many columns the items of a block flow through. */
export const COLUMNS = { rounds: 2, changes: 2, proposals: 2, quotes: 2, sources: 3 }

/**
 * Letters of a source in the list: about two lines, and more where nothing has to give way for them. Its title is
 * cut so that it has no more.
 */
export const SOURCE_LETTERS = [78, 112, 180] as const

/** The paper that the preview shows, in mm. */
export const PAPER = { width: 210, height: 277 }

const PIXELS_PER_MM = 96 / 25.4

/** Millimetres in CSS pixels. */
export function pixels(millimetres: number): number {
  return millimetres * PIXELS_PER_MM
}
