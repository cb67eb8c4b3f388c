/** The words of all quotes, so that a search looks only at the rows that have them. */
import { addRow, type Bits, noRows } from '../bits.ts'
import type { Columns } from '../columns/columns.ts'
import { NumberList } from '../number-list.ts'
import { VocabularyBuilder } from './vocabulary.ts'

/** Stands between two texts of one row, so that no sequence of words runs across. */
export const BOUNDARY = 0xffffffff

export interface TextIndex {
  /** Every distinct folded word, in order of code units; a word is known by its place. */
  words: readonly string[]
  /** Words of each row: its text, its context, then each other wording, with a boundary before each but the first. */
  tokens: Uint32Array
  tokenStarts: Uint32Array
  /** Rows that have a word, by word. */
  postings: Uint32Array
  postingStarts: Uint32Array
}

/** Reads the words of all quotes. */
export function buildTextIndex({ rows, quotes, quoteOf }: Columns): TextIndex {
  const builder = new VocabularyBuilder()
  const list = new NumberList(rows * 32)
  const tokenStarts = new Uint32Array(rows + 1)
  const contexts = new Map<string, { from: number; to: number }>()
  for (let row = 0; row < rows; row++) {
    const quote = quotes[quoteOf[row] ?? 0]
    if (quote === undefined) continue
    builder.read(quote.text, list)
    list.push(BOUNDARY)
    if (quote.context !== undefined) readOnce(quote.context, builder, list, contexts)
    for (const { wording } of quote.reports) {
      if (wording === undefined) continue
      list.push(BOUNDARY)
      builder.read(wording, list)
    }
    tokenStarts[row + 1] = list.length
  }
  const { words, rankOf } = builder.sorted()
  const tokens = list.items.subarray(0, list.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? BOUNDARY
    if (token !== BOUNDARY) tokens[at] = rankOf[token] ?? 0
  }
  return { words, tokens, tokenStarts, ...postingsOf(words.length, rows, tokens, tokenStarts) }
}

/** Contexts repeat ("briefing, Lakeside"), so the words of one are copied when it comes again. */
function readOnce(
  text: string,
  builder: VocabularyBuilder,
  list: NumberList,
  known: Map<string, { from: number; to: number }>,
): void {
  const place = known.get(text)
  if (place === undefined) {
    const from = list.length
    builder.read(text, list)
    known.set(text, { from, to: list.length })
    return
  }
  list.reserve(list.length + place.to - place.from)
  list.items.copyWithin(list.length, place.from, place.to)
  list.length += place.to - place.from
}

function postingsOf(
  wordCount: number,
  rows: number,
  tokens: Uint32Array,
  tokenStarts: Uint32Array,
): Pick<TextIndex, 'postings' | 'postingStarts'> {
  const postingStarts = new Uint32Array(wordCount + 1)
  const lastRow = new Int32Array(wordCount).fill(-1)
  for (let row = 0; row < rows; row++) {
    const end = tokenStarts[row + 1] ?? 0
    for (let at = tokenStarts[row] ?? 0; at < end; at++) {
      const word = tokens[at] ?? BOUNDARY
      if (word === BOUNDARY || lastRow[word] === row) continue
      lastRow[word] = row
      postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1
    }
  }
  for (let word = 0; word < wordCount; word++) {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0)
  }
  const postings = new Uint32Array(postingStarts[wordCount] ?? 0)
  const next = postingStarts.slice(0, wordCount)
  lastRow.fill(-1)
  for (let row = 0; row < rows; row++) {
    const end = tokenStarts[row + 1] ?? 0
    for (let at = tokenStarts[row] ?? 0; at < end; at++) {
      const word = tokens[at] ?? BOUNDARY
      if (word === BOUNDARY || lastRow[word] === row) continue
      lastRow[word] = row
      const place = next[word] ?? 0
      next[word] = place + 1
      postings[place] = row
    }
  }
  return { postings, postingStarts }
}

/** The rows that have any word of the ranges, each from its first up to but without its second place. */
export function rowsWithWords(
  index: TextIndex,
  rows: number,
  ranges: readonly (readonly [number, number])[],
): Bits {
  const bits = noRows(rows)
  const { postings, postingStarts } = index
  for (const [first, end] of ranges) {
    const to = postingStarts[end] ?? 0
    for (let at = postingStarts[first] ?? 0; at < to; at++) addRow(bits, postings[at] ?? 0)
  }
  return bits
}
