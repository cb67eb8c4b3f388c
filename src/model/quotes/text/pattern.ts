/** A clause of a query with the spellings it admits, ready to be compared with words. */
import type { Clause } from './query.ts'
import type { Spellings } from './spellings.ts'

export interface Pattern extends Clause {
  /** For each word of the clause, all folded spellings admitted, the typed one first. */
  spellings: readonly (readonly string[])[]
}

/** Adds to a clause the other spellings of its words. What stands between quotation marks has none. */
export function patternOf(clause: Clause, spellings: Spellings): Pattern {
  return {
    ...clause,
    spellings: clause.words.map((word) => (clause.exact ? [word] : [word, ...(spellings.get(word) ?? [])])),
  }
}

/** Whether a folded word meets the pattern's word at a place; the last word of a loose one may go on. */
export function meets(pattern: Pattern, place: number, word: string): boolean {
  const admitted = pattern.spellings[place] ?? []
  const open = !pattern.exact && place === pattern.words.length - 1
  return open ? admitted.some((spelling) => word.startsWith(spelling)) : admitted.includes(word)
}

/** The places in `words` at which the pattern begins; more than one where it is found again. */
export function* placesIn(pattern: Pattern, words: readonly string[]): Iterable<number> {
  const length = pattern.words.length
  for (let start = 0; start + length <= words.length; start++) {
    let place = 0
    while (place < length && meets(pattern, place, words[start + place] ?? '')) place++
    if (place === length) yield start
  }
}

/** Whether the pattern is found anywhere in the words. */
export function isIn(pattern: Pattern, words: readonly string[]): boolean {
  for (const _ of placesIn(pattern, words)) return true
  return false
}
