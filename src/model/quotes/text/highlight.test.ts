import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line, queryPiece } from '../random-talks.ts'
import { highlight } from './highlight.ts'
import { patternOf } from './pattern.ts'
import { parseQuery } from './query.ts'
import { gatherSpellings } from './spellings.ts'
import { wordsOf } from './words.ts'

const spellings = gatherSpellings([], [{ name: 'Northland', aliases: ['Kyrov', 'Kirov', 'Кіров'] }])
const marked = (text: string, query: string) =>
  highlight(
    text,
    parseQuery(query).clauses.map((clause) => patternOf(clause, spellings)),
  ).map(({ start, end }) => text.slice(start, end))

test('hits are marked as they are written, accents, case and apostrophes included', () => {
  expect(marked('The Élysée’s plan, the elysees’ plan', 'elysee')).toEqual(['Élysée’s', 'elysees'])
})

test('another spelling of the same name is marked; a quoted one is taken as written', () => {
  expect(marked('In Kirov, in Кірові and in Kyrov', 'kyrov')).toEqual(['Kirov', 'Кірові', 'Kyrov'])
  expect(marked('In Kirov, in Кірові and in Kyrov', '"kyrov"')).toEqual(['Kyrov'])
})

test('a phrase is marked from its first word to its last', () => {
  expect(marked('A full, immediate cease-fire.', '"immediate cease fire"')).toEqual(['immediate cease-fire'])
  expect(marked('A cease in fire', '"cease fire"')).toEqual([])
})

test('what is left out and what other fields are asked mark nothing', () => {
  expect(marked('no truce in Kyrov', '-truce party:kyrov')).toEqual([])
})

test('marks never overlap, keep in order and stay on whole words', () => {
  const query = fc.array(queryPiece, { maxLength: 4 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(line, query, (text, typed) => {
      const words = wordsOf(text)
      let end = -1
      for (const range of highlight(
        text,
        parseQuery(typed).clauses.map((clause) => patternOf(clause, spellings)),
      )) {
        expect(range.start).toBeGreaterThan(end)
        expect(words.some((word) => word.start === range.start)).toBe(true)
        expect(words.some((word) => word.end === range.end)).toBe(true)
        end = range.end
      }
    }),
  )
})
