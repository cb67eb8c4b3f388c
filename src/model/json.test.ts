import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonError, parseJson } from './json.ts'

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
      const laidOut = JSON.stringify(JSON.parse(text), null, indent)
      expect(parseJson(laidOut)).toEqual(JSON.parse(laidOut))
    }),
  )
})

test('whatever is no JSON is refused with a place', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      fc.pre(!valid)
      expect(() => parseJson(text)).toThrow(/^line \d+, column \d+: /)
    }),
  )
})

test.each([
  ['{\n  "a": 1,\n}', 'line 3, column 1: \'}\' where a key in "quotes" should stand'],
  ['{\n  "a": 1\n  "b": 2\n}', "line 3, column 3: '\"' where , or } should stand"],
  ['{ "a" 1 }', "line 1, column 7: '1' where : should stand"],
  ['[1, 2', 'line 1, column 6: the end where , or ] should stand'],
  ['[tru]', "line 1, column 2: 't' where a value should stand"],
  ['[01]', "line 1, column 2: '0' where a value should stand"],
  ['', 'line 1, column 1: the end where a value should stand'],
  ['{} {}', 'line 1, column 4: more stands after the end'],
])('%j: %s', (text, message) => {
  expect(() => parseJson(text)).toThrow(new JsonError(message))
})

test('a key that stands twice in one record is a mistake, in two records it is none', () => {
  expect(() => parseJson('{ "a": 1, "a": 2 }')).toThrow('line 1, column 11: "a" stands twice in one record')
  expect(parseJson('[{ "a": 1 }, { "a": 2 }]')).toEqual([{ a: 1 }, { a: 2 }])
})
