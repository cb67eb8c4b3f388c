/** A part of a text; a line may end anywhere in it, or nowhere if it is whole. */
export interface Stretch {
  text: string
  isWhole: boolean
}

/** The spaces inside a day such as "30 May 2025", and between a count and what it counts. */
const TIED = /(?<!\d{4})(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d{4}\b)/gu

/**
 * The text in stretches, in its order and with nothing left out. Whole are days such as "30 May 2025", and counts
 * with what they count: a line that ends inside one of them has to be read twice.
 */
export function stretches(words: string): Stretch[] {
  const tied = new Set([...words.matchAll(TIED)].map((match) => match.index))
  const found: Stretch[] = []
  let start = 0
  for (let index = 0; index <= words.length; index++) {
    if (index < words.length && (words[index] !== ' ' || tied.has(index))) continue
    const piece = words.slice(start, index)
    const isWhole = [...tied].some((space) => space >= start && space < index)
    append(found, { text: piece, isWhole })
    append(found, { text: words.slice(index, index + 1), isWhole: false })
    start = index + 1
  }
  return found
}

function append(found: Stretch[], next: Stretch) {
  const last = found.at(-1)
  if (next.text === '') return
  if (last && !last.isWhole && !next.isWhole) last.text += next.text
  else found.push(next)
}
