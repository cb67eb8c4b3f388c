/** How values of the view are read from and written to text: each codec tells a missing value from a wrong one. */
import { isDay } from '../model/day.ts'
import type { Day } from '../model/records.ts'

/** A value, a reason in plain words why (some of) the text was not used, or both. */
export type Parsed<T> = { value: T; problem?: string } | { value?: never; problem: string }

export interface Codec<T> {
  parse: (text: string) => Parsed<T>
  print: (value: T) => string
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A wrong text as it is shown in a notice: never longer than a line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`
}

/** A calendar day, or null where the default stands for none. */
export const day: Codec<Day | null> = {
  parse: (text) => {
    if (isDay(text)) return { value: text }
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: `${quoted(text)} is not a day of the calendar` }
    return { problem: `${quoted(text)} is not a day written as 2025-05-30` }
  },
  print: (value) => value ?? '',
}

/** One id, or null for none. */
export const id: Codec<string | null> = {
  parse: (text) => (ID.test(text) ? { value: text } : { problem: `${quoted(text)} is not a name used here` }),
  print: (value) => value ?? '',
}

/** Any text, letter for letter. */
export const text: Codec<string> = {
  parse: (value) => ({ value }),
  print: (value) => value,
}

/** Whether something is on; written as 1. */
export const flag: Codec<boolean> = {
  parse: (value) => {
    if (value === '1' || value === '') return { value: true }
    return value === '0' ? { value: false } : { problem: `${quoted(value)} is neither 1 nor 0` }
  },
  print: (value) => (value ? '1' : '0'),
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Codec<number> {
  return {
    parse: (value) => {
      const number = Number(value)
      if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return { value: number }
      return { problem: `${quoted(value)} is not a whole number from ${least} to ${most}` }
    },
    print: String,
  }
}

/** One of the names in `words`, which maps each name to how the address spells it. */
export function choice<T extends string>(words: Record<T, string>): Codec<T> {
  const names = Object.keys(words) as T[]
  return {
    parse: (value) => {
      const name = names.find((candidate) => words[candidate] === value)
      return name === undefined ? { problem: notAmong(value, Object.values(words)) } : { value: name }
    },
    print: (value) => words[value],
  }
}

/** As `choice`, or null for none chosen. */
export function optionalChoice<T extends string>(words: Record<T, string>): Codec<T | null> {
  const one = choice(words)
  return { parse: one.parse, print: (value) => (value === null ? '' : one.print(value)) }
}

/** Ids separated by commas, each once, in the order given; at most `most` of them. */
export function idList(most = Number.POSITIVE_INFINITY): Codec<readonly string[]> {
  return list((item) => (ID.test(item) ? null : `${quoted(item)} is not a name used here`), most)
}

/** Names out of the keys of `known`, separated by commas. */
export function choiceList(known: Record<string, string>): Codec<readonly string[]> {
  return list((item) => (Object.hasOwn(known, item) ? null : notAmong(item, Object.keys(known))))
}

/** Words of any kind separated by commas; a comma inside one is escaped. */
export const textList: Codec<readonly string[]> = list(() => null)

/** Two different ids, such as the parties a gap is measured between. */
export const pair: Codec<readonly [string, string] | null> = {
  parse: (value) => {
    const [first, second, ...more] = splitItems(value)
    const sound = first !== undefined && second !== undefined && ID.test(first) && ID.test(second)
    if (!sound || more.length > 0 || first === second) {
      return { problem: `${quoted(value)} does not name two different parties` }
    }
    return { value: [first, second] }
  },
  print: (value) => value?.join(',') ?? '',
}

function list(problemOf: (item: string) => string | null, most = Number.POSITIVE_INFINITY) {
  const codec: Codec<readonly string[]> = {
    parse: (value) => {
      const items = splitItems(value)
      const problems = items.map(problemOf)
      const sound = [...new Set(items.filter((_, index) => problems[index] === null))]
      const wrong = problems.find((problem) => problem !== null)
      if (wrong !== undefined && wrong !== null) return { value: sound.slice(0, most), problem: wrong }
      if (sound.length > most) {
        return {
          value: sound.slice(0, most),
          problem: `more than ${most} are named; the first ${most} are shown`,
        }
      }
      return { value: sound }
    },
    print: (items) => items.map(escapeItem).join(','),
  }
  return codec
}

function splitItems(value: string): string[] {
  return value
    .split(',')
    .map((item) => unescapeItem(item))
    .filter((item) => item !== '')
}

function escapeItem(item: string): string {
  return item.replaceAll('~', '~0').replaceAll(',', '~1')
}

function unescapeItem(item: string): string {
  return item.replaceAll('~1', ',').replaceAll('~0', '~')
}

function notAmong(value: string, known: readonly string[]): string {
  return `${quoted(value)} is not one of ${known.join(', ')}`
}
