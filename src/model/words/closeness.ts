/** Whom a proposal lies near to, in the same words on every page and in every export. */
import type { NoBasis, Side } from '../closeness/index.ts'
import type { Likeness } from '../proposals/compare.ts'
import { counted, joined, sentenceCase } from './lists.ts'

/** The names of the two parties, in the order of the pair. */
export interface PairNames {
  first: string
  second: string
}

/** What each side of a proposal's closeness is called, in a legend or at the head of a column. */
export function sideWords(names: PairNames): Record<Side, string> {
  return {
    first: `nearer to ${names.first}`,
    second: `nearer to ${names.second}`,
    between: 'as near to both',
    'no basis': 'no basis',
    silent: 'says nothing',
  }
}

export const SAYS_NOTHING = 'says nothing on this'

/** What a comparison says of a row. */
export const likenessWords: Record<Likeness, string> = {
  differ: 'they differ',
  'words only': 'compare the words',
  'one speaks': 'only one speaks of it',
  alike: 'alike',
  silent: 'none speaks of it',
}

/** Why an issue gives no basis, as the rest of a sentence about the provision. */
export function noBasisWords(why: NoBasis, names: PairNames): string {
  const without = (name: string) => `no position of ${name} was recorded by then`
  switch (why) {
    case 'no value':
      return 'told in words, without a value on the line'
    case 'first unknown':
      return without(names.first)
    case 'second unknown':
      return without(names.second)
    case 'both unknown':
      return `no position of ${joined([names.first, names.second], 'or')} was recorded by then`
  }
}

/**
 * "Nearer to A on 7 issues, to B on 3, as near to both on 2, no basis on 4; says nothing on 3 issues." The two
 * parties are always both named; the other parts only where there is something to count.
 */
export function closenessSentence(counts: Readonly<Record<Side, number>>, names: PairNames): string {
  const speaks = counts.first + counts.second + counts.between + counts['no basis']
  if (speaks === 0) return 'Nothing is known of what it says on any issue.'
  const placed = counts.first + counts.second + counts.between > 0
  const parts = placed
    ? [
        `nearer to ${names.first} on ${counted(counts.first, 'issue', 'issues', 'no issue')}`,
        `to ${names.second} on ${counts.second === 0 ? 'none' : counts.second}`,
      ]
    : []
  if (counts.between > 0) parts.push(`as near to both on ${counts.between}`)
  if (counts['no basis'] > 0) {
    parts.push(`no basis on ${placed ? counts['no basis'] : counted(counts['no basis'], 'issue')}`)
  }
  const silence = counts.silent > 0 ? `; says nothing on ${counted(counts.silent, 'issue')}` : ''
  return `${sentenceCase(parts.join(', '))}${silence}.`
}
