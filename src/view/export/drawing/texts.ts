/** Texts of the page, line by line, where they stand. */
import type { Origin } from './shapes.ts'

export interface DrawnText {
  text: string
  x: number
  /** Of the line that letters stand on. */
  y: number
  width: number
  /** `numeric` says how figures are set, as in columns of them. */
  font: { style: string; weight: string; size: string; family: string; numeric: string }
  fill: string
  letterSpacing: string
  /** The outline that keeps a label apart from what lies below it, with its width. */
  halo?: { stroke: string; width: number }
  /** Whether it is read from below upwards. */
  isUpright?: boolean
}

interface Line {
  text: string
  left: number
  right: number
  top: number
  height: number
}

/** The lines that a text node breaks into. */
export function linesOfText(node: Text, origin: Origin): DrawnText[] {
  const parent = node.parentElement
  if (parent === null || node.data.trim() === '') return []
  const style = getComputedStyle(parent)
  const lines: Line[] = []
  for (const { word, box } of wordsOf(node)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.top - box.top) < 2) {
      line.text += ` ${word}`
      line.right = box.right
    } else lines.push({ text: word, left: box.left, right: box.right, top: box.top, height: box.height })
  }
  const font = fontOf(style)
  if (style.writingMode !== 'horizontal-tb') return uprightLines(node, style, origin)
  return lines.map(({ text, left, right, top, height }) => ({
    text: style.textTransform === 'uppercase' ? text.toUpperCase() : text,
    x: left - origin.x,
    y: top + height * ascentShare(font) - origin.y,
    width: right - left,
    font,
    fill: style.color,
    letterSpacing: style.letterSpacing,
  }))
}

/** Lines of text that stands on end and is read from below upwards. */
function uprightLines(node: Text, style: CSSStyleDeclaration, origin: Origin): DrawnText[] {
  const lines: { words: string[]; left: number; width: number; top: number; bottom: number }[] = []
  for (const { word, box } of wordsOf(node)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.left - box.left) < 2) {
      line.words.push(word)
      line.top = Math.min(line.top, box.top)
      line.bottom = Math.max(line.bottom, box.bottom)
    } else {
      const { left, width, top, bottom } = box
      lines.push({ words: [word], left, width, top, bottom })
    }
  }
  const font = fontOf(style)
  return lines.map(({ words, left, width, top, bottom }) => ({
    text: words.join(' '),
    x: left + width * ascentShare(font) - origin.x,
    y: bottom - origin.y,
    width: bottom - top,
    font,
    fill: style.color,
    letterSpacing: style.letterSpacing,
    isUpright: true,
  }))
}

interface Word {
  word: string
  box: DOMRect
}

/** The words of a text node that are seen, each with its box; of one that a line breaks, the part on each line. */
function wordsOf(node: Text): Word[] {
  const range = document.createRange()
  const boxesOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  }
  return [...node.data.matchAll(/\S+/g)].flatMap((match) => {
    const boxes = boxesOf(match.index, match.index + match[0].length)
    const [box] = boxes
    if (box === undefined) return []
    return boxes.length === 1 ? [{ word: match[0], box }] : brokenWord(match[0], match.index, boxes, boxesOf)
  })
}

/** The parts of a word that stands on several lines: each letter belongs to the box that it lies in. */
function brokenWord(
  word: string,
  start: number,
  boxes: readonly DOMRect[],
  boxesOf: (from: number, to: number) => readonly DOMRect[],
): Word[] {
  const parts = boxes.map((box) => ({ word: '', box }))
  for (const [index, letter] of word.split('').entries()) {
    const [own] = boxesOf(start + index, start + index + 1)
    const part = parts.find(({ box }) => own === undefined || isWithin(own, box))
    if (part) part.word += letter
  }
  return parts.filter((part) => part.word !== '')
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  const x = (inner.left + inner.right) / 2
  const y = (inner.top + inner.bottom) / 2
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

/** A text that stands inside a drawing. */
export function textInDrawing(element: SVGTextContentElement, origin: Origin): DrawnText[] {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
  const text = element.textContent ?? ''
  const style = getComputedStyle(element)
  if (matrix === null || text.trim() === '' || element.getNumberOfChars() === 0) return []
  if (style.visibility === 'hidden' || style.opacity === '0') return []
  const start = element.getStartPositionOfChar(0)
  const place = new DOMPoint(start.x, start.y).matrixTransform(matrix)
  const font = fontOf(style)
  return [
    {
      text,
      x: place.x - origin.x,
      y: place.y - origin.y,
      width: element.getComputedTextLength() * matrix.a,
      font: { ...font, size: `${Number.parseFloat(font.size) * matrix.a}px` },
      fill: style.fill,
      letterSpacing: style.letterSpacing,
      ...(style.stroke !== 'none' && {
        halo: { stroke: style.stroke, width: Number.parseFloat(style.strokeWidth) * matrix.a },
      }),
    },
  ]
}

/** A font as a canvas takes it. */
export function canvasFont({ style, weight, size, family }: DrawnText['font']): string {
  return `${style} ${weight} ${size} ${family}`
}

function fontOf(style: CSSStyleDeclaration): DrawnText['font'] {
  return {
    style: style.fontStyle,
    weight: style.fontWeight,
    size: style.fontSize,
    family: style.fontFamily,
    numeric: style.fontVariantNumeric,
  }
}

const pen = document.createElement('canvas').getContext('2d')

/** How far down a line's box its letters stand, 0 to 1. */
function ascentShare(font: DrawnText['font']): number {
  if (pen === null) return 0.78
  pen.font = canvasFont(font)
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x')
  return up / (up + down)
}
