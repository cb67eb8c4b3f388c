/**
 * Which words are spellings of one name, learned from the talks' own aliases.
 *
 * An alias may be another spelling (Kirov for Kyrov) or another name altogether (its palace for a party).
 * Only spellings find each other: two words of one record's names are taken for spellings where they sound
 * alike once both are written in Latin letters. Names that fail this and are still the same stand in the
 * talks' own list of spellings.
 */
import { foldedWords } from './words.ts'

/** A record with a name and others it goes by. */
export interface Named {
  name: string
  aliases?: readonly string[] | undefined
}

/** For a folded word, the other folded spellings of the same name. */
export type Spellings = ReadonlyMap<string, readonly string[]>

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** How a folded word sounds, roughly: in Latin letters, with the choices of transliteration levelled. */
export function soundOf(word: string): string {
  let latin = ''
  for (const letter of word) latin += LATIN[letter] ?? letter
  return latin
    .replaceAll('kh', 'h')
    .replaceAll('ck', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/c(?!h)/g, 'k')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/(.)\1+/g, '$1')
}

function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word)
}

/** How many letters differ: put in, left out, exchanged, or two neighbours swapped. */
export function editsBetween(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      }
      current.push(least)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}

/**
 * Whether two folded words of one record's names are spellings of one name. Words of four sounds and more may
 * differ in one; across scripts, and in the same place of both names, in two of five. An ending makes another
 * word of a party's name (Arvenia, Arvenian) but not of a person's (Astor, Astori).
 */
export function isSpellingOf(a: string, b: string, of: { person: boolean; samePlace: boolean }): boolean {
  const first = soundOf(a)
  const second = soundOf(b)
  if (first === second) return first !== ''
  const length = Math.max(first.length, second.length)
  if (length < 4) return false
  if (!of.person && (first.startsWith(second) || second.startsWith(first))) return false
  const acrossScripts = isLatin(a) !== isLatin(b)
  return editsBetween(first, second) <= (acrossScripts && of.samePlace ? Math.floor(length * 0.4) : 1)
}

/**
 * Gathers the spellings that the talks' records attest.
 *
 * `groups` are lists of spellings of one name each, as the talks declare them; of a name of several words
 * only the words in the same place correspond.
 */
export function gatherSpellings(
  people: readonly Named[],
  parties: readonly Named[],
  groups: readonly (readonly string[])[] = [],
): Spellings {
  const found = new Map<string, Set<string>>()
  const link = (a: string, b: string) => {
    if (a === b) return
    for (const [word, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = found.get(word)
      if (others) others.add(other)
      else found.set(word, new Set([other]))
    }
  }
  const named = [
    ...people.map((record) => ({ record, person: true })),
    ...parties.map((record) => ({ record, person: false })),
  ]
  for (const { record, person } of named) {
    const names = [record.name, ...(record.aliases ?? [])].map(foldedWords)
    for (const [a, b] of pairsOf(names)) {
      for (const [indexA, wordA] of a.entries()) {
        for (const [indexB, wordB] of b.entries()) {
          if (wordA === wordB) continue
          const samePlace = a.length === b.length && indexA === indexB
          if (isSpellingOf(wordA, wordB, { person, samePlace })) link(wordA, wordB)
        }
      }
    }
  }
  for (const group of groups) {
    for (const [a, b] of pairsOf(group.map(foldedWords))) {
      if (a.length !== b.length) continue
      for (const [index, word] of a.entries()) link(word, b[index] ?? word)
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others].toSorted()]))
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))
}
