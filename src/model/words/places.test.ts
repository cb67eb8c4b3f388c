import { describe, expect, it } from 'vitest'
import { countryInSentence, countryName, languageName } from './places.ts'

describe('the name of a country', () => {
  it('is that of its code, and what is of no country is international', () => {
    expect([countryName('FR'), countryName('INT'), countryName('ZZ')]).toEqual([
      'France',
      'international',
      'Unknown Region',
    ])
  })

  it('takes its article within a sentence, where it has one', () => {
    expect(['GB', 'NL', 'FR', 'GM'].map(countryInSentence)).toEqual([
      'the United Kingdom',
      'the Netherlands',
      'France',
      'the Gambia',
    ])
  })
})

describe('the name of a language', () => {
  it('is shown as its tag where that is none', () => {
    expect([languageName('fr'), languageName('not a tag')]).toEqual(['French', 'not a tag'])
  })
})
