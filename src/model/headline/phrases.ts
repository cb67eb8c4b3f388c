/** How parties and rounds stand inside an English sentence. */
import type { Party } from '../records.ts'

/** A noun phrase with its grammatical number. */
export interface Phrase {
  words: string
  plural: boolean
}

/** A party inside a sentence: "the Marsh Isles", with the number its verb takes. */
export function partyPhrase(party: Party): Phrase {
  return { words: party.inSentence ?? party.name, plural: party.plural ?? false }
}

/** Several parties as one subject: "Arden and Belmar", which is plural as soon as there are two. */
export function partiesPhrase(parties: readonly Party[]): Phrase {
  const phrases = parties.map(partyPhrase)
  const last = phrases.at(-1)
  if (last === undefined) return { words: 'no party', plural: false }
  if (phrases.length === 1) return last
  const before = phrases.slice(0, -1).map((phrase) => phrase.words)
  return { words: `${before.join(', ')} and ${last.words}`, plural: true }
}

/** "Arden’s", "the Marsh Isles’". */
export function possessive({ words }: Phrase): string {
  return words.endsWith('s') ? `${words}’` : `${words}’s`
}

/** The verb in the number of its subject: `agree(subject, 'has', 'have')`. */
export function agree(subject: Phrase, one: string, many: string): string {
  return `${subject.words} ${subject.plural ? many : one}`
}

const COMMON_FIRST_WORD =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|further|final|opening|joint|leaders’|foreign|technical|indirect|direct|advisers’|national|expert|ministers’)$/i
const PLURAL_HEAD = /\b(talks|consultations|calls|contacts|negotiations|discussions|meetings)$/i
const CLOSING_DATE =
  /, (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?$/
const PREPOSITION = / (?:of|to|with|on|before|after|between|from|by|in|for|at) .*$/

/**
 * A round's title as the subject of a sentence: "the second Lakeside round", "the Arvenia–Belmark talks, Lakeside,".
 * A date at its end is left out, since the sentence says the day; a title that begins with somebody's name in the
 * possessive takes no article.
 */
export function roundPhrase(title: string): Phrase {
  const bare = title.replace(CLOSING_DATE, '')
  const [first = '', ...others] = bare.split(' ')
  const lowered = COMMON_FIRST_WORD.test(first) ? first.toLocaleLowerCase('en-GB') : first
  const owned = /[’']s$/.test(first)
  const named = [lowered, ...others].join(' ')
  const [beforeComma = bare] = bare.split(',')
  return {
    words: `${owned ? '' : 'the '}${named}${bare.includes(',') ? ',' : ''}`,
    plural: PLURAL_HEAD.test(beforeComma.replace(PREPOSITION, '')),
  }
}
