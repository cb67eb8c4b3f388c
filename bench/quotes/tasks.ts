/** What is measured: sequences of selections, of which each step is one change that a person makes. */
import { addDays } from '../../src/model/day.ts'
import type { QuoteSelection } from '../../src/model/quotes/facets.ts'
import { foldedWords } from '../../src/model/quotes/text/words.ts'
import type { TalksRecords } from '../../src/model/records.ts'

export type TaskName = 'toggle' | 'brush' | 'type'

export interface Task {
  name: TaskName
  words: string
  /** The first is where the sequence begins; every other one is a step that is timed. */
  selections: QuoteSelection[]
}

/** The three tasks on some talks: toggling parties, moving a brush week by week, typing two words letter by letter. */
export function tasksFor(talks: TalksRecords): Task[] {
  const asOf = talks.dataset.coverage.to
  const [first, second, third] = talks.parties.map((party) => party.id)
  const parties = [[], [first], [first, second], [second], [second, third], [third], []]
  const brush = Array.from({ length: 13 }, (_, step) => ({
    asOf,
    from: addDays(asOf, -500 + step * 7),
    to: addDays(asOf, -320 + step * 7),
  }))
  return [
    {
      name: 'toggle',
      words: 'toggling one party',
      selections: parties.map((ids) => ({
        asOf,
        choices: { party: ids.filter((id) => id !== undefined) },
      })),
    },
    { name: 'brush', words: 'moving a date brush by a week', selections: brush },
    {
      name: 'type',
      words: 'typing a query letter by letter',
      selections: ['', ...typed(queryFrom(talks))].map((query) => ({ asOf, query })),
    },
  ]
}

/** A common and a rarer word that are found together, in plain letters. */
function queryFrom(talks: TalksRecords): string {
  for (const quote of talks.quotes) {
    const plain = foldedWords(quote.text).filter((word) => /^[a-z]{4,9}$/.test(word))
    const [common, rarer] = [plain[0], plain.find((word, place) => place > 3 && word.length >= 6)]
    if (common !== undefined && rarer !== undefined && common !== rarer) return `${common} ${rarer}`
  }
  throw new Error('No quote of these talks has two plain words')
}

function typed(query: string): string[] {
  return Array.from(query, (_, index) => query.slice(0, index + 1)).filter((text) => !text.endsWith(' '))
}
