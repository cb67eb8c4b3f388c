/** The ground and the rules of boxes on the page. */
import { type Origin, SVG, short } from './shapes.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** A box's ground, where it has one, and the rules along its sides. */
export function boxShapes(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const x = box.left - origin.x
  const y = box.top - origin.y
  const { width, height } = box
  const shapes: SVGElement[] = []
  if (isSeen(style.backgroundColor) && width > 0 && height > 0) {
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2)
    shapes.push(svgElement('rect', { x, y, width, height, rx, fill: style.backgroundColor }))
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
        ...(look === 'solid' ? {} : { 'stroke-dasharray': `${wide * 2} ${wide * 2}` }),
      }),
    )
  }
  return shapes
}

/** An element of a drawing; numbers are written with two decimals at most. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? short(value) : value)
  }
  return element
}

function isSeen(colour: string): boolean {
  return colour !== 'transparent' && !/,\s*0\)$|\/\s*0\)$/.test(colour)
}
