/** Invented words, so that generated talks are of no country and no person. */
import type { Chance } from './random.ts'

const ONSETS = [
  '',
  'b',
  'br',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 't', 'nd', 'm', 'st', 'ck']
const MARKED = ['é', 'ö', 'ş', 'ł', 'í', 'ї', 'ж', 'щ', 'я', 'א', 'ب', '平', '🕊']

/** One invented word of some syllables, lower case. */
export function inventWord(chance: Chance, syllables: number): string {
  let word = ''
  for (let count = 0; count < syllables; count++) {
    word += chance.pick(ONSETS) + chance.pick(VOWELS)
  }
  return word + chance.pick(CODAS)
}

/** Different words, common (short) ones first; about one in forty has a letter beyond ASCII. */
export function inventVocabulary(chance: Chance, size: number): string[] {
  const words = new Set<string>()
  while (words.size < size) {
    const length = words.size < 60 ? 1 : words.size < 2_000 ? 2 : 2 + chance.below(3)
    const word = inventWord(chance, length)
    words.add(chance.happens(1 / 40) ? word.slice(0, -1) + chance.pick(MARKED) : word)
  }
  return [...words]
}

/** A name of one or two words, each capitalised. */
export function inventName(chance: Chance, words: number): string {
  return Array.from({ length: words }, () => {
    const word = inventWord(chance, 2)
    return word.charAt(0).toUpperCase() + word.slice(1)
  }).join(' ')
}
