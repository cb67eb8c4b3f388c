/** Titles on past days: no step is called by a place or a day that was named only later. */
import type { Day, OutcomeStep, ProposalStep, Round, RoundStep } from '../../records.ts'
import { type Located, problemOf, type Rule } from '../located.ts'
import type { Problem } from '../problem.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const DATE = new RegExp(`(?:(\\d{1,2})(?:[–-]\\d{1,2})? )?(${MONTHS.join('|')})(?: (\\d{4}))?`, 'g')

type Step = RoundStep | OutcomeStep | ProposalStep

/**
 * The title of a step (its own, or the record's where it has none) names no day or month that had neither
 * come nor been named by the plans and notes up to that step.
 */
export const titlesNameKnownDays: Rule = ({ rounds, outcomes, proposals }) => [
  ...rounds.flatMap((round) => unknownDays(round, round.row, stepsBeforeHeld(round.row))),
  ...[...outcomes, ...proposals].flatMap((located) => unknownDays(located, located.row, located.row.history)),
]

function unknownDays(
  located: Located<unknown>,
  record: { title: string },
  steps: readonly Step[],
): Problem[] {
  return steps.flatMap((step, index) => {
    const title = step.title ?? record.title
    const known = steps.slice(0, index + 1)
    return datesIn(title, step.date)
      .filter(({ date, words }) => date > step.date.slice(0, date.length) && !isNamed(known, date, words))
      .map(({ words }) => leak(located, index, step, title, words))
  })
}

function isNamed(steps: readonly Step[], date: string, words: string): boolean {
  return steps.some(
    (step) =>
      ('planned' in step && step.planned?.startsWith(date)) ||
      step.note.includes(words.replace(/ \d{4}$/, '')),
  )
}

/** The days and months that a title names, with the year of `near` where it names none. */
function datesIn(title: string, near: Day): { date: string; words: string }[] {
  return [...title.matchAll(DATE)]
    .filter(([, day, , year]) => day !== undefined || year !== undefined)
    .map(([words, day, month = '', year = near.slice(0, 4)]) => {
      const monthNumber = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
      return { date: [year, monthNumber, ...(day ? [day.padStart(2, '0')] : [])].join('-'), words }
    })
}

/** The title of a step before a round is held names no place that no step had yet named. */
export const titlesNameKnownPlaces: Rule = ({ rounds }) =>
  rounds.flatMap((located) => {
    const { title: lasting, city, history } = located.row
    const places = new Set(
      [city, ...history.map(({ place }) => place)].filter((place) => place !== undefined),
    )
    return stepsBeforeHeld(located.row).flatMap((step, index) => {
      const title = step.title ?? lasting
      const named = history.slice(0, index + 1).map(({ place }) => place ?? '')
      return [...places]
        .filter((place) => title.includes(place) && !named.some((known) => known.includes(place)))
        .map((place) => leak(located, index, step, title, place))
    })
  })

/** A round is called the first one only once it was held: before, no one knows of a second. */
export const roundsAreFirstOnceHeld: Rule = ({ rounds }) =>
  rounds.flatMap((located) =>
    stepsBeforeHeld(located.row).flatMap((step, index) => {
      const title = step.title ?? located.row.title
      return /^First\b/.test(title) ? [leak(located, index, step, title, 'First')] : []
    }),
  )

function stepsBeforeHeld({ history }: Round): RoundStep[] {
  const held = history.findIndex(({ status }) => status === 'held')
  return held < 0 ? history : history.slice(0, held)
}

function leak(located: Located<unknown>, index: number, step: Step, title: string, words: string): Problem {
  const wrong = `'${title}' tells on ${step.date} of '${words}', which was not yet known`
  return problemOf(
    located,
    `history[${index}].title`,
    wrong,
    'a title of the step that says no more than was known',
  )
}
