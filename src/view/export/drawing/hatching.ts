/** Grounds of stripes: CSS draws them as gradients that repeat, and so can a drawing. */
import { type Origin, svgElement } from './shapes.ts'

interface Stop {
  colour: string
  at: number
}

/** The ground of a box as a gradient and the shape filled with it; nothing where it is not one of stripes. */
export function stripes(box: DOMRect, image: string, origin: Origin): SVGElement[] {
  const [, repeats, angle, list] = /^(repeating-)?linear-gradient\(([\d.]+)deg, (.+)\)$/.exec(image) ?? []
  const stops = stopsOf(list ?? '')
  const last = stops.at(-1)
  if (angle === undefined || last === undefined || last.at === 0 || box.width === 0) return []
  const turn = (Number(angle) * Math.PI) / 180
  const [down, across] = [-Math.cos(turn), Math.sin(turn)]
  const length = Math.abs(box.width * across) + Math.abs(box.height * down)
  const x = box.left - origin.x
  const y = box.top - origin.y
  const start = {
    x: x + box.width / 2 - (across * length) / 2,
    y: y + box.height / 2 - (down * length) / 2,
  }
  const id = `stripes-${[x, y, box.width, box.height].map((size) => Math.round(size * 10)).join('-')}`
  const gradient = svgElement('linearGradient', {
    id,
    gradientUnits: 'userSpaceOnUse',
    spreadMethod: repeats === undefined ? 'pad' : 'repeat',
    x1: start.x,
    y1: start.y,
    x2: start.x + across * last.at,
    y2: start.y + down * last.at,
  })
  gradient.append(
    ...stops.map(({ colour, at }) => svgElement('stop', { offset: at / last.at, 'stop-color': colour })),
  )
  const { width, height } = box
  return [gradient, svgElement('rect', { x, y, width, height, fill: `url(#${id})` })]
}

/** "red 0px, red 2px, blue 2px" as the colours with their places in pixels, in order. */
function stopsOf(list: string): Stop[] {
  return [...list.matchAll(/([a-z]+\([^)]*\)|[a-z]+|#[\da-f]+) ([\d.]+)px/gi)].map(([, colour = '', at]) => ({
    colour,
    at: Number(at),
  }))
}
