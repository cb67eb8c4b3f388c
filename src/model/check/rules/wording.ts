/** Our own words: neutral, and cleanly spaced. */
import { type Located, problemOf, type Rule, type TableName, tableNames } from '../located.ts'
import { fieldPath, type Problem } from '../problem.ts'
import { type FoundText, textsOf } from '../walk.ts'

/** A word that takes a side, or a spelling that does, and what to write. */
export interface LoadedTerm {
  term: string
  instead: string
}

/**
 * Loaded terms stand only in what others said: in quotes, the headlines of sources, names and aliases, and
 * between quotation marks.
 */
export function ownWordsAreNeutral(terms: readonly LoadedTerm[]): Rule {
  if (terms.length === 0) return () => []
  const insteadOf = new Map(terms.map(({ term, instead }) => [term.toLowerCase(), instead]))
  const words = terms.map(({ term }) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const loaded = new RegExp(`(?<![\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])`, 'giu')
  return (talks) =>
    locatedRecords(talks).flatMap(({ table, located }) =>
      ownWords(table, located.row).flatMap(({ path, text }) =>
        [...withoutQuotations(text).matchAll(loaded)].map(([found]) =>
          problemOf(
            located,
            fieldPath(path),
            `says '${found}' in our own words`,
            insteadOf.get(found.toLowerCase()) ?? 'a neutral word',
          ),
        ),
      ),
    )
}

/** No text starts or ends with a space, holds two in a row, a line break, or a character that is not seen. */
export const textsAreCleanlySpaced: Rule = (talks) =>
  locatedRecords(talks).flatMap(({ located }) =>
    textsOf(located.row).flatMap((found) => spacing(located, found)),
  )

function spacing(located: Located<unknown>, { path, text }: FoundText): Problem[] {
  const problem = (wrong: string, right: string) => [problemOf(located, fieldPath(path), wrong, right)]
  if (/^\s|\s$/u.test(text)) return problem('starts or ends with a space', 'no space there')
  if (text.includes('  ')) return problem('has two spaces in a row', 'one space')
  const odd = /[^\S ]|[\p{Cc}\p{Cf}]/u.exec(text)?.[0].codePointAt(0)
  if (odd === undefined) return []
  const name = `U+${odd.toString(16).toUpperCase().padStart(4, '0')}`
  return problem(`holds the unseen character ${name}`, 'a plain space, or nothing')
}

const OWN_KEYS = [
  'title',
  'description',
  'scaleConvention',
  'note',
  'summary',
  'condition',
  'context',
  'label',
  'question',
  'method',
]

/** The texts of a record that we wrote ourselves. */
function ownWords(table: TableName | 'dataset', row: unknown): FoundText[] {
  const texts = textsOf(row)
  const own = texts.filter(({ key }) => OWN_KEYS.includes(key))
  if (table === 'sources') return []
  if (table === 'proposals') return texts.filter(({ key }) => key === 'text' || OWN_KEYS.includes(key))
  const paraphrased =
    table === 'quotes' && texts.some((found) => isField(found, 'kind') && found.text === 'paraphrase')
  return paraphrased ? [...own, ...texts.filter((found) => isField(found, 'text'))] : own
}

/** Whether a text is a field of the record itself, not of something within it. */
function isField({ path }: FoundText, name: string): boolean {
  return path.length === 1 && path[0] === name
}

/** Single marks count only around words, so that two apostrophes do not make a quotation. */
function withoutQuotations(text: string): string {
  return text
    .replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, '')
    .replace(/(?<![\p{L}\p{N}])[‘'][^’']*[’'](?![\p{L}\p{N}])/gu, '')
}

function locatedRecords(
  talks: Parameters<Rule>[0],
): { table: TableName | 'dataset'; located: Located<unknown> }[] {
  return [
    ...(talks.dataset ? [{ table: 'dataset' as const, located: talks.dataset }] : []),
    ...tableNames.flatMap((table) => talks[table].map((located) => ({ table, located }))),
  ]
}
