/** The ground and the rules of boxes on the page. */
import { stripes } from './hatching.ts'
import { type Origin, short, svgElement } from './shapes.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** A box's ground, where it has one, and the rules along its sides. */
export function boxShapes(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const x = box.left - origin.x
  const y = box.top - origin.y
  const { width, height } = box
  const shapes: SVGElement[] = []
  const rx = radiusOf(style, box)
  if (isSeen(style.backgroundColor) && width > 0 && height > 0) {
    shapes.push(svgElement('rect', { x, y, width, height, rx, fill: style.backgroundColor }))
  }
  if (style.backgroundImage !== 'none') shapes.push(...stripes(box, style.backgroundImage, origin))
  const around = frameAround(style)
  if (around) {
    const { wide, stroke, dashes } = around
    const inner = { x: x + wide / 2, y: y + wide / 2, width: width - wide, height: height - wide }
    const round = { rx: Math.max(0, rx - wide / 2), fill: 'none', stroke, 'stroke-width': wide }
    return width > wide && height > wide
      ? [...shapes, svgElement('rect', { ...inner, ...round, ...dashes })]
      : shapes
  }
  for (const side of SIDES) {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
    const stroke = style.getPropertyValue(`border-${side}-color`)
    const look = style.getPropertyValue(`border-${side}-style`)
    if (wide === 0 || look === 'none' || !isSeen(stroke)) continue
    const middle = {
      top: y + wide / 2,
      bottom: y + height - wide / 2,
      left: x + wide / 2,
      right: x + width - wide / 2,
    }[side]
    const isAcross = side === 'top' || side === 'bottom'
    shapes.push(
      svgElement('path', {
        d: isAcross
          ? `M${short(x)} ${short(middle)}h${short(width)}`
          : `M${short(middle)} ${short(y)}v${short(height)}`,
        stroke,
        'stroke-width': wide,
        ...dashesOf(look, wide),
      }),
    )
  }
  return shapes
}

/** The rule around a box that has the same on all sides. */
function frameAround(style: CSSStyleDeclaration) {
  const [first, ...others] = SIDES.map((side) =>
    ['width', 'color', 'style'].map((part) => style.getPropertyValue(`border-${side}-${part}`)),
  )
  const [width = '0', stroke = '', look = 'none'] = first ?? []
  const wide = Number.parseFloat(width)
  const isSame = others.every((other) => other.join() === first?.join())
  if (!isSame || wide === 0 || look === 'none' || !isSeen(stroke)) return undefined
  return { wide, stroke, dashes: dashesOf(look, wide) }
}

function dashesOf(look: string, wide: number): Record<string, string> {
  return look === 'solid' ? {} : { 'stroke-dasharray': `${wide * 2} ${wide * 2}` }
}

/** The roundness of a box's corners in pixels. */
function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, { width, height }: DOMRect): number {
  const radius = Number.parseFloat(borderTopLeftRadius) || 0
  const isShare = borderTopLeftRadius.includes('%')
  return Math.min(isShare ? (radius / 100) * width : radius, width / 2, height / 2)
}

function isSeen(colour: string): boolean {
  return colour !== 'transparent' && !/,\s*0\)$|\/\s*0\)$/.test(colour)
}
