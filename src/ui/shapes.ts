/** Eight outlines that stay apart at ten pixels, in black and white, and for any colour vision. */

export const shapeNames = [
  'square',
  'circle',
  'diamond',
  'triangle',
  'hexagon',
  'cross',
  'wedge',
  'star',
] as const
export type ShapeName = (typeof shapeNames)[number]

/** A place in the palette of parties, 1 to 8: the tone is the custom property `--p1` to `--p8`. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface MarkStyle {
  tone: Tone
  shape: ShapeName
}

const tones = [1, 2, 3, 4, 5, 6, 7, 8] as const

/**
 * The mark of the party at a place in the talks' own list, 0 or more. The first eight differ in both tone and
 * shape; sixty-four differ in at least one.
 */
export function markStyle(place: number): MarkStyle {
  const turn = Math.floor(place / 8)
  const tone = tones[place % 8]
  const shape = shapeNames[(place + turn) % 8]
  if (tone === undefined || shape === undefined) throw new RangeError(`No mark for place ${place}`)
  return { tone, shape }
}

/** Half the width of each shape relative to the circle's radius, so that all look equally large. */
const REACH: Record<ShapeName, number> = {
  square: 0.88,
  circle: 1,
  diamond: 1.22,
  triangle: 1.16,
  hexagon: 1.08,
  cross: 1.08,
  wedge: 1.16,
  star: 1.3,
}

/** The outline of a shape around (x, y) as SVG path data; `size` is the diameter of the circle among them. */
export function shapePath(shape: ShapeName, x: number, y: number, size: number): string {
  const reach = (size / 2) * REACH[shape]
  if (shape === 'circle') {
    const r = round(reach)
    return `M${round(x - reach)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  }
  const points = OUTLINES[shape].map(([dx, dy]) => `${round(x + dx * reach)} ${round(y + dy * reach)}`)
  return `M${points.join('L')}Z`
}

type Outline = readonly (readonly [number, number])[]

/** Corners around (0, 0); the farthest lies at about 1. */
const OUTLINES: Record<Exclude<ShapeName, 'circle'>, Outline> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -0.95],
    [1, 0.8],
    [-1, 0.8],
  ],
  wedge: [
    [0, 0.95],
    [1, -0.8],
    [-1, -0.8],
  ],
  hexagon: [
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
    [-1, 0],
  ],
  cross: [
    [-0.36, -1],
    [0.36, -1],
    [0.36, -0.36],
    [1, -0.36],
    [1, 0.36],
    [0.36, 0.36],
    [0.36, 1],
    [-0.36, 1],
    [-0.36, 0.36],
    [-1, 0.36],
    [-1, -0.36],
    [-0.36, -0.36],
  ],
  star: starOutline(),
}

function starOutline(): Outline {
  return Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    const radius = index % 2 === 0 ? 1 : 0.46
    return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
