/**
 * The measures of a slide. One unit, "u", is a hundredth of its height, so that type is as large on every screen as
 * the screen allows; the style sheets say `cqh` where this file says u, and the two have to agree.
 */

export type Shape = 'wide' | 'narrow'

/** Width over height: 16:9 and 4:3. */
export const RATIO: Record<Shape, number> = { wide: 16 / 9, narrow: 4 / 3 }

/** The shape that fills a screen best; what remains of the screen stays empty. */
export function shapeOf(width: number, height: number): Shape {
  return width / Math.max(height, 1) >= 1.5 ? 'wide' : 'narrow'
}

export const MARGIN = 6

/** Sizes of type, in u. None is below 2.2, what still reads at five metres. */
export const TYPE = {
  headline: 6,
  title: 4.8,
  quote: 5.4,
  large: 3.5,
  text: 2.9,
  small: 2.45,
} as const

/** Heights of their lines, in u. */
export const LINE = {
  headline: 7.5,
  title: 5.8,
  quote: 7.3,
  large: 4.4,
  text: 3.8,
  small: 3.2,
} as const

const TOP = 5
const UNDER_TITLE = 3
const FOOTER = 9

/** The width that contents have, in u. */
export function contentWidth(shape: Shape): number {
  return 100 * RATIO[shape] - 2 * MARGIN
}

/** The height left for contents under a title of so many lines, with or without a line of small facts below it. */
export function bodyHeight(titleLines: number, hasAside: boolean): number {
  return 100 - TOP - titleLines * LINE.title - (hasAside ? LINE.text + 0.6 : 0) - UNDER_TITLE - FOOTER
}
