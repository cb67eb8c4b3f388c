/** How much room a text takes, estimated from its letters: a little more than browsers give it, never less. */

export type Face = 'sans' | 'serif'

/** Widths in hundredths of the size of type. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f]/, 0],
  [/[iljI.,:;'’‘|!()[\]\s]/, 30],
  [/[frt"“”/-]/, 40],
  [/[mwMW@%…—]/, 92],
  [/[A-Z–]/, 70],
  [/[0-9]/, 65],
  [/[\u0400-\u04ff]/, 66],
  [/[\u1100-\uffdc]/, 104],
]
const OTHER = 58
const FACE: Record<Face, number> = { sans: 1, serif: 0.95 }

/** The width of a text on one line, in the unit of `size`. */
export function widthOf(text: string, size: number, face: Face = 'sans'): number {
  return inUnits(hundredthsOf(text), size, face)
}

function inUnits(hundredths: number, size: number, face: Face): number {
  return (hundredths / 100) * size * FACE[face]
}

/** Whole numbers, so that a line is as wide as its words and spaces to the last digit. */
function hundredthsOf(text: string): number {
  let sum = 0
  for (const letter of text) sum += hundredthsOfLetter(letter)
  return sum
}

/** Decks of large talks measure the same few letters millions of times. */
const known = new Map<string, number>()

function hundredthsOfLetter(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER
  known.set(letter, width)
  return width
}

/** The lines that a text breaks into within a width; a word that is too long for a line stands on several. */
export function linesOf(text: string, width: number, size: number, face: Face = 'sans'): string[] {
  const space = hundredthsOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const part of parts(word, width, size, face)) {
      const needed = hundredthsOf(part)
      if (line !== '' && inUnits(used + space + needed, size, face) > width) {
        lines.push(line)
        line = ''
      }
      used = line === '' ? needed : used + space + needed
      line = line === '' ? part : `${line} ${part}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

function parts(word: string, width: number, size: number, face: Face): string[] {
  if (widthOf(word, size, face) <= width) return [word]
  const broken: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size, face) > width) {
      broken.push(part)
      part = ''
    }
    part += letter
  }
  return part === '' ? broken : [...broken, part]
}

/** A text in pieces of at most so many lines; all of it, in order. */
export function piecesOf(text: string, most: number, width: number, size: number, face?: Face): string[] {
  const lines = linesOf(text, width, size, face)
  const pieces: string[] = []
  for (let start = 0; start < lines.length; start += most) {
    pieces.push(lines.slice(start, start + most).join(' '))
  }
  return pieces
}

/**
 * Items in order on as few pages as hold them, about equally full. An item higher than a page has one for itself:
 * who calls splits it before.
 */
export function paginate<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  capacity: number,
): Item[][] {
  const heights = items.map(heightOf)
  const fewest = filled(items, heights, capacity)
  let low = 0
  let high = capacity
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2
    if (filled(items, heights, middle).length > fewest.length) low = middle
    else high = middle
  }
  return filled(items, heights, high)
}

/** Pages or columns one after the other, each filled as far as its height allows; none is empty. */
export function filled<Item>(items: readonly Item[], heights: readonly number[], capacity: number): Item[][] {
  const pages: Item[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const [index, item] of items.entries()) {
    const height = heights[index] ?? 0
    const page = pages.at(-1)
    if (page === undefined || used + height > capacity) {
      pages.push([item])
      used = height
    } else {
      page.push(item)
      used += height
    }
  }
  return pages
}

/** As `paginate`, on no more than `most` pages: full ones, with the number of items that are left over. */
export function paginateUpTo<Item>(
  most: number,
  items: readonly Item[],
  heightOf: (item: Item) => number,
  capacity: number,
): { pages: Item[][]; left: number } {
  const pages = paginate(items, heightOf, capacity)
  if (pages.length <= most) return { pages, left: 0 }
  const full = filled(items, items.map(heightOf), capacity).slice(0, most)
  return { pages: full, left: items.length - full.flat().length }
}
