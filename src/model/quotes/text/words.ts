/** Cutting a text into folded words, each with its place in the text as it was written. */
import {
  EXPANDS,
  expansionOf,
  kindOfAstral,
  LONGEST_EXPANSION,
  learnUnit,
  SEPARATES,
  STANDS_ALONE,
  unitCodes,
} from './fold.ts'

/** The words of one text, in order. Its arrays are overwritten by the next reading. */
export interface Reading {
  count: number
  /** Folded code units of all words; those of word w are from `bounds[w]` up to `bounds[w + 1]`. */
  units: Uint16Array
  bounds: Int32Array
  /**
   * The last eight units of each word, a byte each, in two numbers. With the length they tell two words apart
   * for certain where both are short enough and of letters below 256, which `isWhole` says.
   */
  heads: Int32Array
  tails: Int32Array
  isWhole: Uint8Array
  /** Offsets in the text as written: of a word's first letter, and after its last. */
  starts: Int32Array
  ends: Int32Array
}

function roomFor(length: number): Reading {
  return {
    count: 0,
    units: new Uint16Array(length * LONGEST_EXPANSION),
    bounds: new Int32Array(length + 1),
    heads: new Int32Array(length),
    tails: new Int32Array(length),
    isWhole: new Uint8Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
  }
}

let reading = roomFor(1024)

/** Reads the words of a text. The result is good until the next call. */
export function readWords(text: string): Reading {
  const size = text.length
  if (size > reading.heads.length) reading = roomFor(size)
  const { units, bounds, heads, tails, isWhole, starts, ends } = reading
  const codes = unitCodes
  let count = 0
  let length = 0
  let wordStart = 0
  let head = 0
  let tail = 0
  let letters = 0
  let first = 0
  let last = 0
  let at = 0
  for (;;) {
    let unit = 0
    let code = 0
    if (at < size) {
      unit = text.charCodeAt(at)
      code = codes[unit] ?? 0
      if (code > 0) {
        if (length === wordStart) first = at
        while (code > 0) {
          units[length++] = code
          head = (head << 8) | (tail >>> 24)
          tail = (tail << 8) | code
          letters |= code
          if (++at === size) break
          unit = text.charCodeAt(at)
          code = codes[unit] ?? 0
        }
        last = at
        if (at === size) continue
      }
      if (code === 0) code = learnUnit(unit)
      if (code > 0) continue
    }
    const isHigh = unit >= 0xd800 && unit < 0xdc00
    const codePoint = isHigh ? (text.codePointAt(at) ?? unit) : unit
    const kind = at >= size ? SEPARATES : codePoint === unit ? -code : kindOfAstral(codePoint)
    const isAlone = kind === STANDS_ALONE
    if (length > wordStart && (isAlone || kind === SEPARATES)) {
      starts[count] = first
      ends[count] = last
      heads[count] = head
      tails[count] = tail
      isWhole[count++] = letters < 256 && length - wordStart <= 8 ? 1 : 0
      bounds[count] = length
      wordStart = length
      head = tail = letters = 0
    }
    if (at >= size) break
    if (isAlone || kind === EXPANDS) {
      if (length === wordStart) first = at
      const folded = expansionOf(codePoint)
      for (let index = 0; index < folded.length; index++) {
        const part = folded.charCodeAt(index)
        units[length++] = part
        head = (head << 8) | (tail >>> 24)
        tail = (tail << 8) | part
        letters |= part
      }
    }
    at += codePoint === unit ? 1 : 2
    if (isAlone || kind === EXPANDS) last = at
    if (isAlone) {
      starts[count] = first
      ends[count] = last
      heads[count] = head
      tails[count] = tail
      isWhole[count++] = 0
      bounds[count] = length
      wordStart = length
      head = tail = letters = 0
    }
  }
  reading.count = count
  return reading
}

/** A word as written and as compared. */
export interface Word {
  /** Lower case, without accents. */
  folded: string
  /** Offset of its first letter in the original text. */
  start: number
  /** Offset after its last letter; accents and apostrophes that follow it are outside. */
  end: number
}

/** The words of a text, in order; none for a text of signs alone. */
export function wordsOf(text: string): Word[] {
  const { count, units, bounds, starts, ends } = readWords(text)
  return Array.from({ length: count }, (_, word) => ({
    folded: stringOf(units, bounds[word] ?? 0, bounds[word + 1] ?? 0),
    start: starts[word] ?? 0,
    end: ends[word] ?? 0,
  }))
}

/** The folded words of a text, without their places. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.folded)
}

/** A stretch of code units as a string. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 1024) {
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + 1024)))
  }
  return text
}
