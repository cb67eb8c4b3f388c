/** Quotes: short, told once, and of the party of their speaker. */
import { problemOf, type Rule } from '../located.ts'

const MOST_WORDS = 60

/** At most sixty words are copied of any utterance, in the text and in every other wording. */
export const quotesAreShort: Rule = ({ quotes }) =>
  quotes.flatMap((located) => {
    const { text, reports } = located.row
    const wordings = reports.map(({ wording }, index) => ({
      field: `reports[${index}].wording`,
      text: wording ?? '',
    }))
    return [{ field: 'text', text }, ...wordings].flatMap(({ field, text }) => {
      const words = text.split(/\s+/).length
      return words > MOST_WORDS
        ? [
            problemOf(
              located,
              field,
              `has ${words} words`,
              `at most ${MOST_WORDS}, with "…" for what is left out`,
            ),
          ]
        : []
    })
  })

/** One utterance is one quote, whatever its punctuation and case. */
export const quotesStandOnce: Rule = ({ quotes }) => {
  const seen = new Map<string, string>()
  return quotes.flatMap((located) => {
    const { id, text } = located.row
    const words = bare(text)
    const other = seen.get(words)
    seen.set(words, other ?? id)
    return other === undefined
      ? []
      : [problemOf(located, 'text', `says the same as '${other}'`, `a further report of '${other}'`)]
  })
}

/** A report gives a wording only where it differs from the text. */
export const wordingsDiffer: Rule = ({ quotes }) =>
  quotes.flatMap((located) =>
    located.row.reports.flatMap(({ wording }, index) =>
      wording === located.row.text
        ? [
            problemOf(
              located,
              `reports[${index}].wording`,
              'repeats the text',
              'no wording where the page prints the same words',
            ),
          ]
        : [],
    ),
  )

/** A quote counts for the party of its speaker. */
export const quotesAreOfTheirSpeakersParty: Rule = ({ quotes, speakers }) => {
  const parties = new Map(speakers.map(({ row }) => [row.id, row.party]))
  return quotes.flatMap((located) => {
    const { speaker, party } = located.row
    const own = parties.get(speaker)
    return own === undefined || own === party
      ? []
      : [problemOf(located, 'party', `is '${party}', while '${speaker}' speaks for '${own}'`, own)]
  })
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
