/** Drawn shapes of the page, with everything that styles them written into them. */

const SVG = 'http://www.w3.org/2000/svg'

const SHAPES = 'path, line, rect, circle, ellipse, polygon, polyline'
const STYLES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
]
const UNKEPT = /^(class|style|id|tabindex|role|transform|data-.*|aria-.*)$/

export interface Origin {
  x: number
  y: number
}

/** The shapes of a drawing in order, each placed by a matrix of its own. */
export function shapesIn(drawing: SVGSVGElement, origin: Origin): SVGElement[] {
  return [...drawing.querySelectorAll<SVGGraphicsElement>(SHAPES)].flatMap((shape) => {
    if (shape.closest('defs, clipPath, pattern, marker, symbol') !== null) return []
    const style = getComputedStyle(shape)
    const matrix = shape.getScreenCTM()
    if (matrix === null || style.visibility === 'hidden' || style.display === 'none') return []
    const copy = styled(shape, style)
    const { a, b, c, d, e, f } = matrix
    copy.setAttribute('transform', `matrix(${[a, b, c, d, e - origin.x, f - origin.y].map(short).join(' ')})`)
    return [copy]
  })
}

/** The patterns that shapes are filled with. */
export function patternsIn(drawing: SVGSVGElement): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('pattern')].flatMap((pattern) => {
    const copy = pattern.cloneNode(false)
    if (!(copy instanceof SVGElement)) return []
    for (const shape of pattern.querySelectorAll<SVGElement>(SHAPES)) {
      copy.append(styled(shape, getComputedStyle(shape)))
    }
    return [copy]
  })
}

function styled(shape: SVGElement, style: CSSStyleDeclaration): SVGElement {
  const copy = document.createElementNS(SVG, shape.localName)
  for (const { name, value } of shape.attributes) {
    if (!UNKEPT.test(name)) copy.setAttribute(name, value)
  }
  for (const name of STYLES) {
    const value = style.getPropertyValue(name)
    if (value !== '') copy.setAttribute(name, value.replace(/url\("(#[^"]+)"\)/, 'url($1)'))
  }
  return copy
}

export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** An element of a drawing; numbers are written with two decimals at most. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? short(value) : value)
  }
  return element
}
