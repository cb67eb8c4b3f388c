/**
 * How writing is folded before it is compared: case, accents and compatibility forms go, words are cut.
 *
 * Every code point folds on its own (NFKD decomposes each by itself, and all marks that it could reorder are
 * dropped), so one table lookup a character is exact, and a folded letter always knows where it came from.
 */

/** What a code point does to the word it stands in. */
export const SEPARATES = 1
/** Leaves no trace: accents, direction marks, soft hyphens and the apostrophe inside a word. */
export const VANISHES = 2
/** Continues the word with one folded code unit. */
export const CONTINUES = 3
/** Continues the word with several folded code units. */
export const EXPANDS = 4
/** Is a word of its own, as in scripts that put no spaces between words. */
export const STANDS_ALONE = 5
/** The most code units that one code unit can fold to. */
export const LONGEST_EXPANSION = 18

/** Letters that NFKD leaves whole and that readers type without their stroke, ligature or tail. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  є: 'е',
}

const APOSTROPHES = /['’‘ʼʻʹ`]/u
const ACCENT = /[\p{Script=Inherited}\p{Cf}]|(?=\p{Mn})[\p{Script=Arabic}\p{Script=Hebrew}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WRITTEN = /^[\p{L}\p{N}\p{M}]+$/u

/**
 * By code unit: the folded unit where it `CONTINUES`, minus its kind where it does anything else, 0 where it
 * was not met yet. One read of one table decides what almost every character does.
 */
export const unitCodes = new Int32Array(0x10000)

const expansions = new Map<number, string>()
const astralKinds = new Map<number, number>()

/**
 * The folded form of one code point: lower case, without accents; empty for what separates or vanishes.
 * Lone surrogates separate.
 */
export function foldCodePoint(codePoint: number): { kind: number; folded: string } {
  const character = String.fromCodePoint(codePoint)
  if (APOSTROPHES.test(character) || ACCENT.test(character)) return { kind: VANISHES, folded: '' }
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!ACCENT.test(part) && !APOSTROPHES.test(part)) folded += PLAIN_LETTERS[part] ?? part
  }
  if (!WRITTEN.test(folded)) return { kind: SEPARATES, folded: '' }
  if (UNSPACED.test(folded)) return { kind: STANDS_ALONE, folded }
  return { kind: folded.length === 1 ? CONTINUES : EXPANDS, folded }
}

/** What `unitCodes` says of a code unit once it was met. */
export function learnUnit(unit: number): number {
  const { kind, folded } = foldCodePoint(unit)
  const code = kind === CONTINUES ? folded.charCodeAt(0) : -kind
  unitCodes[unit] = code
  if (kind === EXPANDS || kind === STANDS_ALONE) expansions.set(unit, folded)
  return code
}

/** The kind of a code point of 0x10000 and more. */
export function kindOfAstral(codePoint: number): number {
  const known = astralKinds.get(codePoint)
  if (known !== undefined) return known
  const { kind, folded } = foldCodePoint(codePoint)
  const wide = kind === CONTINUES ? EXPANDS : kind
  astralKinds.set(codePoint, wide)
  if (folded !== '') expansions.set(codePoint, folded)
  return wide
}

/** The folded text of a code point that `EXPANDS` or `STANDS_ALONE`, once its kind was asked. */
export function expansionOf(codePoint: number): string {
  return expansions.get(codePoint) ?? ''
}
