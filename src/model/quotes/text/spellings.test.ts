import { expect, test } from 'vitest'
import { editsBetween, gatherSpellings } from './spellings.ts'

const people = [
  { name: 'Orest Kovalskyi', aliases: ['Orest Kovalsky', 'Orest Kovalskii', 'Орест Ковальський'] },
  { name: 'Mykhailo Dren', aliases: ['Mikhail Dren', 'Михайло Дрень'] },
]
const parties = [
  { name: 'Northland', aliases: ['Kyrov', 'Kirov', 'Кіров', 'the Citadel', 'Northlanders', 'Північ'] },
]

test('transliterations of a surname find each other, across scripts too', () => {
  const spellings = gatherSpellings(people, [])
  for (const word of ['kovalskyi', 'kovalsky', 'kovalskii', 'ковальськии']) {
    const found = [word, ...(spellings.get(word) ?? [])].toSorted()
    expect(found).toEqual(['kovalskii', 'kovalsky', 'kovalskyi', 'ковальськии'])
  }
  expect(spellings.get('mikhail')).toContain('mykhailo')
})

test('another name of the same party is not a spelling of it', () => {
  const spellings = gatherSpellings([], parties)
  expect(spellings.get('kirov')).toEqual(['kyrov', 'кіров'])
  expect(spellings.get('citadel')).toBeUndefined()
  expect(spellings.get('northland')).toBeUndefined()
})

test('names of different records are never taken for one another', () => {
  expect(gatherSpellings([{ name: 'Ada Marin' }, { name: 'Ada Martin' }], []).size).toBe(0)
})

test('short names must sound the same', () => {
  expect(gatherSpellings([], [{ name: 'ABE', aliases: ['ABU', 'AB'] }]).size).toBe(0)
})

test('spellings that no sound betrays are those the talks list', () => {
  const spellings = gatherSpellings(
    [],
    [],
    [
      ['Northland', 'Північ'],
      ['New Kyrov', 'Nowy Kirow'],
    ],
  )
  expect(spellings.get('північ')).toEqual(['northland'])
  expect(spellings.get('new')).toEqual(['nowy'])
  expect(spellings.get('kirow')).toEqual(['kyrov'])
})

test.each([
  ['kitten', 'kitten', 0],
  ['kirov', 'kyrov', 1],
  ['turkie', 'turkei', 1],
  ['', 'abc', 3],
  ['abc', 'xyz', 3],
])('from %s to %s it takes %i edits', (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits)
  expect(editsBetween(b, a)).toBe(edits)
})
