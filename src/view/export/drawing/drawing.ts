/** A part of the page as one drawing that needs neither the page nor its styles. */
import { boxShapes } from './boxes.ts'
import { facesFor } from './faces.ts'
import { type Origin, patternsIn, shapesIn, short, svgElement } from './shapes.ts'
import { type DrawnText, linesOfText, textInDrawing } from './texts.ts'

export interface Drawing {
  title: string
  width: number
  height: number
  /** How far to the right anything but words is drawn. */
  reach: number
  patterns: SVGElement[]
  shapes: SVGElement[]
  texts: DrawnText[]
}

const MARGIN = 24
/** What is for pressing only, or cannot be drawn. */
const LEFT_OUT =
  'script, style, input, select, textarea, dialog, [popover], canvas, iframe, [data-onscreen], button[aria-expanded] > svg'

/** Draws what an element shows; a label that stands out of it widens the drawing rather than being cut. */
export function drawingOf(element: HTMLElement, title: string): Drawing {
  const box = element.getBoundingClientRect()
  const origin = { x: box.left, y: box.top }
  const drawing: Drawing = {
    title,
    width: 0,
    height: 0,
    reach: box.width,
    patterns: [],
    shapes: [],
    texts: [],
  }
  draw(element, origin, drawing)
  const left = Math.min(0, ...drawing.texts.map(({ x }) => x)) - MARGIN
  const ends = drawing.texts.map(({ x, width, isUpright }) => x + (isUpright ? 0 : width))
  const right = Math.max(drawing.reach, ...ends) + MARGIN
  const bottom = Math.max(box.height, ...drawing.texts.map(({ y }) => y)) + MARGIN
  return moved(drawing, { x: -left, y: MARGIN }, Math.ceil(right - left), Math.ceil(bottom + MARGIN))
}

/** The drawing as a file of its own, with the typefaces it needs. */
export async function svgFile(drawing: Drawing): Promise<string> {
  return svgText(drawing, { faces: await facesFor(drawing.texts) })
}

/** The drawing as text; without `faces` its letters are left out, for whoever draws them. */
export function svgText(drawing: Drawing, { faces }: { faces?: string } = {}): string {
  const { title, width, height } = drawing
  const root = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  const name = svgElement('title', {})
  name.textContent = title
  const defs = svgElement('defs', {})
  defs.append(...drawing.patterns.map((pattern) => pattern.cloneNode(true)))
  if (faces) {
    const style = svgElement('style', {})
    style.textContent = faces
    defs.append(style)
  }
  root.append(name, defs, svgElement('rect', { width, height, fill: '#ffffff' }))
  root.append(...drawing.shapes.map((shape) => shape.cloneNode(true)))
  if (faces !== undefined) root.append(...drawing.texts.map(textElement))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`
}

function draw(node: Node, origin: Origin, drawing: Drawing): void {
  if (node instanceof Text) {
    drawing.texts.push(...linesOfText(node, origin))
    return
  }
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return
  if (style.clipPath.startsWith('inset(50%')) return
  const box = node.getBoundingClientRect()
  if (node instanceof SVGSVGElement) {
    drawing.reach = Math.max(drawing.reach, box.right - origin.x)
    drawing.patterns.push(...patternsIn(node))
    drawing.shapes.push(...shapesIn(node, origin))
    for (const text of node.querySelectorAll('text')) {
      drawing.texts.push(...partsOf(text).flatMap((part) => textInDrawing(part, origin)))
    }
    return
  }
  if (node instanceof HTMLMeterElement) {
    drawing.shapes.push(meterShape(node, style.color, origin))
    return
  }
  const shapes = boxShapes(box, style, origin)
  if (shapes.length > 0) drawing.reach = Math.max(drawing.reach, box.right - origin.x)
  drawing.shapes.push(...shapes)
  const isClosed = node instanceof HTMLDetailsElement && !node.open
  for (const child of node.childNodes) {
    if (!isClosed || (child instanceof Element && child.matches('summary'))) draw(child, origin, drawing)
  }
}

function meterShape(meter: HTMLMeterElement, fill: string, origin: Origin): SVGElement {
  const { left, top, width, height } = meter.getBoundingClientRect()
  const share = (meter.value - meter.min) / (meter.max - meter.min || 1)
  return svgElement('rect', { x: left - origin.x, y: top - origin.y, width: width * share, height, fill })
}

function partsOf(text: SVGTextElement): SVGTextContentElement[] {
  const parts = [...text.querySelectorAll('tspan')]
  return parts.length > 0 ? parts : [text]
}

function textElement({
  text,
  x,
  y,
  width,
  font,
  fill,
  letterSpacing,
  halo,
  isUpright,
}: DrawnText): SVGElement {
  const element = svgElement('text', {
    x,
    y,
    textLength: width,
    lengthAdjust: 'spacingAndGlyphs',
    'font-family': font.family,
    'font-size': font.size,
    'font-weight': font.weight,
    fill,
    ...(isUpright && { transform: `rotate(-90 ${short(x)} ${short(y)})` }),
    ...(halo && { stroke: halo.stroke, 'stroke-width': halo.width, 'paint-order': 'stroke' }),
    ...(font.style === 'normal' ? {} : { 'font-style': font.style }),
    ...(letterSpacing === 'normal' ? {} : { 'letter-spacing': letterSpacing }),
  })
  if (font.numeric !== 'normal') element.style.setProperty('font-variant-numeric', font.numeric)
  element.textContent = text
  return element
}

function moved(drawing: Drawing, by: Origin, width: number, height: number): Drawing {
  const group = svgElement('g', { transform: `translate(${short(by.x)} ${short(by.y)})` })
  group.append(...drawing.shapes)
  return {
    ...drawing,
    width,
    height,
    shapes: [group],
    texts: drawing.texts.map((text) => ({ ...text, x: text.x + by.x, y: text.y + by.y })),
  }
}
