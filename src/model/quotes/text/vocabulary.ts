/** Every distinct folded word of the quotes, numbered; sorted once all are known. */
import type { NumberList } from '../number-list.ts'
import { type Reading, readWords, stringOf } from './words.ts'

/** How many numbers are kept of a word: where its letters start, its length, head and tail, and whether those say all. */
const CELLS = 5

/** Numbers words in the order in which they first appear, by an open-addressing table over one pool of letters. */
export class VocabularyBuilder {
  /** The number of a word plus one, or 0 where the slot is free. */
  #slots = new Int32Array(1 << 16)
  #cells = new Int32Array(CELLS << 14)
  #letters = new Uint16Array(1 << 18)
  #letterCount = 0
  #size = 0

  /** Appends the number of each word of `text` to `out`. */
  read(text: string, out: NumberList): void {
    const reading = readWords(text)
    const { count, bounds, heads, tails, isWhole } = reading
    out.reserve(out.length + count)
    const numbers = out.items
    const start = out.length
    let slots = this.#slots
    let cells = this.#cells
    for (let word = 0; word < count; word++) {
      const head = heads[word] ?? 0
      const tail = tails[word] ?? 0
      // Nearly every word is short, plain, known and in its own slot.
      const number = (slots[mix(head, tail, 0) & (slots.length - 1)] ?? 0) - 1
      const cell = number * CELLS
      const length = (bounds[word + 1] ?? 0) - (bounds[word] ?? 0)
      if (
        isWhole[word] === 1 &&
        cells[cell + 3] === tail &&
        cells[cell + 2] === head &&
        cells[cell + 1] === length &&
        cells[cell + 4] === 1
      ) {
        numbers[start + word] = number
        continue
      }
      numbers[start + word] = this.#numberOf(reading, word)
      slots = this.#slots
      cells = this.#cells
    }
    out.length = start + count
  }

  #numberOf(reading: Reading, word: number): number {
    const slots = this.#slots
    const cells = this.#cells
    const mask = slots.length - 1
    const head = reading.heads[word] ?? 0
    const tail = reading.tails[word] ?? 0
    const whole = reading.isWhole[word] ?? 0
    const from = reading.bounds[word] ?? 0
    const length = (reading.bounds[word + 1] ?? 0) - from
    let slot = hashOf(reading, word) & mask
    for (;;) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return this.#add(reading, word, slot)
      const cell = number * CELLS
      if (
        cells[cell + 3] === tail &&
        cells[cell + 2] === head &&
        cells[cell + 1] === length &&
        cells[cell + 4] === whole &&
        (whole === 1 || this.#isAt(cells[cell] ?? 0, reading.units, from, length))
      ) {
        return number
      }
      slot = (slot + 1) & mask
    }
  }

  #isAt(start: number, units: Uint16Array, from: number, length: number): boolean {
    const letters = this.#letters
    for (let index = 0; index < length; index++) {
      if (letters[start + index] !== units[from + index]) return false
    }
    return true
  }

  #add(reading: Reading, word: number, slot: number): number {
    const from = reading.bounds[word] ?? 0
    const to = reading.bounds[word + 1] ?? 0
    const number = this.#size++
    this.#makeRoom(to - from)
    this.#letters.set(reading.units.subarray(from, to), this.#letterCount)
    this.#cells.set(
      [
        this.#letterCount,
        to - from,
        reading.heads[word] ?? 0,
        reading.tails[word] ?? 0,
        reading.isWhole[word] ?? 0,
      ],
      number * CELLS,
    )
    this.#letterCount += to - from
    this.#slots[slot] = number + 1
    if (this.#size * 2 > this.#slots.length) this.#rehash()
    return number
  }

  #makeRoom(length: number): void {
    if (this.#letterCount + length > this.#letters.length) {
      const larger = new Uint16Array(Math.max(this.#letterCount + length, this.#letters.length * 2))
      larger.set(this.#letters)
      this.#letters = larger
    }
    if (this.#size * CELLS > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2)
      larger.set(this.#cells)
      this.#cells = larger
    }
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    const mask = slots.length - 1
    const cells = this.#cells
    for (let number = 0; number < this.#size; number++) {
      const cell = number * CELLS
      const [start = 0, length = 0, head = 0, tail = 0, whole = 0] = cells.subarray(cell, cell + CELLS)
      let slot = mix(head, tail, whole === 1 ? 0 : mixOf(this.#letters, start, start + length)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }

  /** The words in order of their code units, and the rank of each numbered word among them. */
  sorted(): { words: string[]; rankOf: Uint32Array } {
    const letters = this.#letters
    const cells = this.#cells
    const byNumber: string[] = []
    const keys = new Float64Array(this.#size)
    for (let number = 0; number < this.#size; number++) {
      const start = cells[number * CELLS] ?? 0
      const end = start + (cells[number * CELLS + 1] ?? 0)
      byNumber.push(stringOf(letters, start, end))
      keys[number] = firstLetters(letters, start, end)
    }
    const order = inOrderOf(keys, (a, b) => ((byNumber[a] ?? '') < (byNumber[b] ?? '') ? -1 : 1))
    const words: string[] = []
    const rankOf = new Uint32Array(this.#size)
    for (const number of order) {
      rankOf[number] = words.length
      words.push(byNumber[number] ?? '')
    }
    return { words, rankOf }
  }
}

function hashOf({ heads, tails, isWhole, units, bounds }: Reading, word: number): number {
  const rest = isWhole[word] === 1 ? 0 : mixOf(units, bounds[word] ?? 0, bounds[word + 1] ?? 0)
  return mix(heads[word] ?? 0, tails[word] ?? 0, rest)
}

function mix(head: number, tail: number, rest: number): number {
  const mixed = Math.imul(tail ^ rest, 0x9e3779b1) ^ Math.imul(head, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function mixOf(units: Uint16Array, from: number, to: number): number {
  let mixed = to - from
  for (let at = from; at < to; at++) mixed = Math.imul(mixed ^ (units[at] ?? 0), 0x01000193)
  return mixed
}

/** The first three code units as one number, so that most words sort without being compared letter by letter. */
function firstLetters(letters: Uint16Array, start: number, end: number): number {
  let key = 0
  for (let at = start; at < start + 3; at++) key = key * 0x10000 + (at < end ? (letters[at] ?? 0) : 0)
  return key
}

/** The places of `keys` in rising order; those of one key as `compare` has them. */
function inOrderOf(keys: Float64Array, compare: (a: number, b: number) => number): Uint32Array {
  const distinct = keys.toSorted()
  let groups = 0
  for (let at = 0; at < distinct.length; at++) {
    const key = distinct[at] ?? 0
    if (at === 0 || key !== distinct[groups - 1]) distinct[groups++] = key
  }
  const groupByKey = new Map<number, number>()
  for (let group = 0; group < groups; group++) groupByKey.set(distinct[group] ?? 0, group)
  const groupOf = Uint32Array.from(keys, (key) => groupByKey.get(key) ?? 0)
  const starts = new Uint32Array(groups + 1)
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const next = starts.slice()
  const order = new Uint32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const group = groupOf[place] ?? 0
    const at = next[group] ?? 0
    next[group] = at + 1
    order[at] = place
  }
  for (let group = 0; group < groups; group++) {
    const from = starts[group] ?? 0
    const to = starts[group + 1] ?? 0
    if (to - from > 1) order.subarray(from, to).sort(compare)
  }
  return order
}

/** The ranks of the words that begin with `prefix`: from the first, up to but without the second. */
export function rangeOfPrefix(words: readonly string[], prefix: string): [number, number] {
  return [firstFrom(words, prefix), firstFrom(words, `${prefix}\uffff`)]
}

/** The rank of a word as a range of one; an empty range where no quote has it. */
export function rangeOfWord(words: readonly string[], word: string): [number, number] {
  const at = firstFrom(words, word)
  return [at, words[at] === word ? at + 1 : at]
}

function firstFrom(words: readonly string[], bound: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < bound) low = middle + 1
    else high = middle
  }
  return low
}
