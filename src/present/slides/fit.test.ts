import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, paginate, piecesOf, widthOf } from './fit.ts'

const anyText = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })).map((words) => words.join(' '))
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe('the lines of a text', () => {
  it('hold all its letters in order, and none is wider than it may be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = linesOf(text, width, 2)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(widthOf(line, 2)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('break between words where words are short enough', () => {
    expect(linesOf('one two three', widthOf('one two', 1), 1)).toEqual(['one two', 'three'])
    expect(linesOf('', 10, 1)).toEqual([])
  })

  it('break a word only where it is longer than a line', () => {
    expect(linesOf('go nnnnnnnn', widthOf('nnn', 1), 1)).toEqual(['go', 'nnn', 'nnn', 'nn'])
  })
})

describe('the pieces of a text', () => {
  it('together are the text, each within its lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('peace', 'a', 'negotiation', 'of')),
        fc.integer({ min: 1, max: 5 }),
        (drawn, most) => {
          const text = drawn.join(' ')
          const pieces = piecesOf(text, most, 30, 2)
          expect(pieces.flatMap(words)).toEqual(words(text))
          for (const piece of pieces) expect(linesOf(piece, 30, 2).length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})

describe('items on pages', () => {
  const anyHeights = fc.array(fc.double({ min: 0.5, max: 40, noNaN: true }), { maxLength: 40 })
  const sum = (page: readonly number[]) => page.reduce((total, height) => total + height, 0)

  it('keep their order, and no page is fuller than it may be', () => {
    fc.assert(
      fc.property(anyHeights, fc.double({ min: 40, max: 90, noNaN: true }), (heights, capacity) => {
        const pages = paginate(heights, (height) => height, capacity)
        expect(pages.flat()).toEqual(heights)
        for (const page of pages) expect(sum(page)).toBeLessThanOrEqual(capacity + 1e-9)
      }),
    )
  })

  it('are spread evenly rather than leaving one over', () => {
    const pages = paginate(
      Array.from({ length: 11 }, () => 1),
      (height) => height,
      10,
    )
    expect(pages.map((page) => page.length)).toEqual([6, 5])
  })

  it('take no page where there are none, and one each where each fills it', () => {
    expect(paginate([], () => 1, 10)).toEqual([])
    expect(paginate([12, 11], (height) => height, 10)).toEqual([[12], [11]])
  })
})
