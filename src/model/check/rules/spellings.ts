/** Spellings of names, by which a search for one finds the others. */
import { foldedWords } from '../../quotes/text/words.ts'
import { problemOf, type Rule } from '../located.ts'

/** The spellings of one name have as many words each, since they are taken word by word, and no two are the same. */
export const spellingsCorrespond: Rule = ({ dataset }) =>
  dataset?.row.spellings?.flatMap((group, place) => {
    const words = group.map(foldedWords)
    const [first = []] = words
    return group.flatMap((spelling, index) => {
      const own = words[index] ?? []
      const field = `spellings[${place}][${index}]`
      if (own.length !== first.length)
        return problemOf(
          dataset,
          field,
          `'${spelling}' has another number of words than '${group[0]}'`,
          'spellings that correspond word by word',
        )
      const isSame = words.slice(0, index).some((other) => other.join(' ') === own.join(' '))
      return isSame
        ? problemOf(dataset, field, `'${spelling}' stands twice`, 'each once; case and accents make none')
        : []
    })
  }) ?? []
