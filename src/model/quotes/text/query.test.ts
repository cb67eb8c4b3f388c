import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryPiece } from '../random-talks.ts'
import { LONGEST_QUERY, MOST_CLAUSES, parseQuery } from './query.ts'

test('words, an exact phrase, what to leave out and a field are told apart', () => {
  expect(parseQuery('Cease-fire "Exact Phrase" -Kyrov speaker:"Ada Aster"')).toEqual({
    clauses: [
      { words: ['cease', 'fire'], exact: false, negated: false },
      { words: ['exact', 'phrase'], exact: true, negated: false },
      { words: ['kyrov'], exact: false, negated: true },
      { words: ['ada', 'aster'], exact: true, negated: false, field: 'speaker' },
    ],
    ignored: [],
  })
})

test.each([
  ['an empty query', '   ', [], []],
  ['a lone quotation mark', '"cease fire', ['cease', 'fire'], ['unclosed-quote']],
  ['a quotation mark in the middle', 'cease "fire', ['cease', 'fire'], ['unclosed-quote']],
  ['an unknown field', 'topic:war', ['war'], ['unknown-field']],
  ['a link', 'https://example.org', ['example org'], ['unknown-field']],
  ['a field without a value', 'party:', [], ['nothing-to-search']],
  ['a lone minus', '-', [], ['nothing-to-search']],
  ['only signs', '🕊️ … !?', [], ['nothing-to-search', 'nothing-to-search', 'nothing-to-search']],
  ['empty quotation marks', '""', [], ['nothing-to-search']],
  ['a clock time', '10:30', ['10 30'], []],
])('%s searches for what is left and says what was ignored', (_, typed, words, reasons) => {
  const { clauses, ignored } = parseQuery(typed)
  expect(clauses.map((clause) => clause.words.join(' '))).toEqual(words)
  expect(ignored.map((part) => part.reason)).toEqual(reasons)
})

test('typographic quotation marks are quotation marks', () => {
  expect(parseQuery('“no talks” «ни слова»').clauses.map((clause) => clause.exact)).toEqual([true, true])
})

test('ten thousand characters are cut, and what was cut is shown in short', () => {
  const { clauses, ignored } = parseQuery('word '.repeat(2_000))
  expect(clauses.length).toBe(MOST_CLAUSES)
  expect(ignored.map((part) => part.reason)).toEqual(['too-long', 'too-many-words'])
  expect(ignored.every((part) => part.part.length <= 40)).toBe(true)
  expect(parseQuery('x'.repeat(10_000)).clauses[0]?.words[0]?.length).toBe(LONGEST_QUERY)
})

test('nothing that is typed throws, and no clause is without words', () => {
  // The library's own unit of any character takes a second to set up.
  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
  const typed = fc.oneof(
    fc.string({ unit: character, maxLength: 60 }),
    fc.array(queryPiece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
    fc
      .array(fc.constantFrom('"', '-', ':', ' ', 'a', 'party', '“', '\ud800'), { maxLength: 20 })
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      for (const clause of parseQuery(text).clauses) expect(clause.words.length).toBeGreaterThan(0)
    }),
  )
})
