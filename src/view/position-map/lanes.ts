/** Where the marks of one row go, so that none hides another. */
import type { MapMark } from './rows.ts'

/** A mark with its place in pixels. */
export interface PlacedMark {
  mark: MapMark
  /** Where it stands on the line. */
  x: number
  /** Where it stood on the comparison day, if it moved. */
  fromX?: number
  y: number
  /** The side of the mark on which its short name stands. */
  nameOn: 'left' | 'right'
}

export interface PlacedRow {
  marks: PlacedMark[]
  height: number
  /** The height at which the line itself runs. */
  lineY: number
}

/** Half the width of a mark, and of the dotted ring around one that is old. */
export const MARK_RADIUS = 7.5
export const RING_RADIUS = 11
/** Room at both ends of the line for the names of marks that stand there. */
export const NAME_ROOM = 46
const LANE_HEIGHT = 24
const LETTER_WIDTH = 7.6
const NAME_GAP = 4
const CLEARANCE = 4
const ROW_PADDING = 4

export interface RowSpace {
  width: number
  /** Whether short names stand beside the marks. */
  names: boolean
  shortName: (party: string) => string
  /** Parties that stand on the line itself where they can: those between which the gap is drawn. */
  onLine?: readonly string[]
  /** How wide a letter of a short name is, where names are not set as on the map of a page. */
  letterWidth?: number
  /** Room at both ends of the line for names, where they need another than `NAME_ROOM`. */
  nameRoom?: number
}

/** Where a value from 0 to 100 lies on a line of this width. */
export function xOf(
  value: number,
  { width, names, nameRoom = NAME_ROOM }: Pick<RowSpace, 'width' | 'names' | 'nameRoom'>,
): number {
  const end = names ? nameRoom : MARK_RADIUS + 2
  return end + (value / 100) * Math.max(0, width - 2 * end)
}

/**
 * Places the marks of a row. A mark always stands at its exact value; where marks, their names or their arrows
 * would overlap, they are fanned out above and below the line, and the row grows as high as it needs. They come
 * out from left to right, and from above where they stand at one value.
 */
export function placeMarks(marks: readonly MapMark[], space: RowSpace): PlacedRow {
  const comesFirst = ({ mark }: { mark: MapMark }) => (space.onLine?.includes(mark.party) ? 0 : 1)
  const boxes = marks
    .map((mark) => boxOf(mark, space))
    .toSorted((a, b) => comesFirst(a) - comesFirst(b) || a.start - b.start || a.x - b.x)
  const lanes: Extent[][] = []
  const laned = boxes.map((box) => {
    const free = lanes.findIndex((lane) => lane.every((other) => isClear(box, other)))
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), box]
    return { ...box, offset: offsetOf(lane) }
  })
  const offsets = laned.map(({ offset }) => offset)
  const above = -Math.min(0, ...offsets)
  const below = Math.max(0, ...offsets)
  const lineY = ROW_PADDING + (above + 0.5) * LANE_HEIGHT
  return {
    lineY,
    height: lineY + (below + 0.5) * LANE_HEIGHT + ROW_PADDING,
    marks: laned
      .toSorted((a, b) => a.x - b.x || a.offset - b.offset)
      .map(({ mark, x, fromX, nameOn, offset }) => ({
        mark,
        x,
        ...(fromX !== undefined && { fromX }),
        y: lineY + offset * LANE_HEIGHT,
        nameOn,
      })),
  }
}

/** Half the width of a mark with its ring. */
export function radiusOf(mark: Pick<MapMark, 'stale'>): number {
  return mark.stale ? RING_RADIUS : MARK_RADIUS
}

/** Room taken by a short name beside its mark. */
export function nameWidth(shortName: string, letterWidth = LETTER_WIDTH): number {
  return NAME_GAP + shortName.length * letterWidth
}

interface Extent {
  start: number
  end: number
}

function isClear(a: Extent, b: Extent): boolean {
  return a.end + CLEARANCE <= b.start || b.end + CLEARANCE <= a.start
}

/** 0, 1, 2, 3, 4 become 0, -1, 1, -2, 2: the first lane is the line itself, the next ones lie around it. */
function offsetOf(lane: number): number {
  return lane % 2 === 0 ? lane / 2 : -(lane + 1) / 2
}

function boxOf(mark: MapMark, space: RowSpace) {
  const x = xOf(mark.position.value, space)
  const fromX = mark.move && xOf(mark.move.from.value, space)
  const nameOn: PlacedMark['nameOn'] = fromX !== undefined && fromX > x ? 'left' : 'right'
  const name = space.names ? nameWidth(space.shortName(mark.party), space.letterWidth) : 0
  const radius = radiusOf(mark)
  const left = x - radius - (nameOn === 'left' ? name : 0)
  const right = x + radius + (nameOn === 'right' ? name : 0)
  return {
    mark,
    x,
    fromX,
    nameOn,
    start: Math.min(left, (fromX ?? x) - MARK_RADIUS),
    end: Math.max(right, (fromX ?? x) + MARK_RADIUS),
  }
}
