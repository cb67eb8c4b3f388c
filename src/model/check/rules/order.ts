/** The order of days within a record and between the records of one history. */
import type { Day } from '../../records.ts'
import { type Located, problemOf, type Rule } from '../located.ts'
import type { Problem } from '../problem.ts'

/** What starts ends no earlier: rounds, roles and the coverage. */
export const endsFollowStarts: Rule = ({ dataset, rounds, speakers }) => [
  ...(dataset ? span(dataset, 'coverage.to', dataset.row.coverage.from, dataset.row.coverage.to) : []),
  ...rounds.flatMap((round) => span(round, 'end', round.row.start, round.row.end)),
  ...speakers.flatMap((speaker) =>
    speaker.row.roles.flatMap(({ from, to }, index) => span(speaker, `roles[${index}].to`, from, to)),
  ),
]

function span(
  located: Located<unknown>,
  field: string,
  from: Day | undefined,
  to: Day | undefined,
): Problem[] {
  if (from === undefined || to === undefined || to >= from) return []
  return [problemOf(located, field, `'${to}' is before '${from}'`, `${from} or later`)]
}

/** The steps of a history and the answers to a proposal stand in the order of their days. */
export const historiesAreInOrder: Rule = ({ rounds, outcomes, proposals }) => [
  ...[...rounds, ...outcomes, ...proposals].flatMap((located) =>
    inOrder(located, 'history', located.row.history),
  ),
  ...proposals.flatMap((located) => inOrder(located, 'responses', located.row.responses ?? [])),
]

function inOrder(located: Located<unknown>, list: string, steps: readonly { date: Day }[]): Problem[] {
  return steps.flatMap(({ date }, index) => {
    const before = steps[index - 1]?.date
    if (before === undefined || before <= date) return []
    return [
      problemOf(
        located,
        `${list}[${index}].date`,
        `'${date}' stands after '${before}'`,
        'the earliest first',
      ),
    ]
  })
}

/** A round's last step says how the round stands. */
export const lastStepsSayTheStatus: Rule = ({ rounds }) =>
  rounds.flatMap((located) => {
    const { status, history } = located.row
    const last = history.at(-1)?.status
    if (last === status) return []
    return [
      problemOf(
        located,
        'status',
        `is '${status}', its last step '${last}'`,
        `${last}, or a step that says ${status}`,
      ),
    ]
  })

/** The day that a step plans is not already past on the day of the step. */
export const plansLookAhead: Rule = ({ rounds }) =>
  rounds.flatMap((located) =>
    located.row.history.flatMap(({ date, planned }, index) => {
      if (planned === undefined || planned >= date.slice(0, planned.length)) return []
      const field = `history[${index}].planned`
      return [
        problemOf(located, field, `'${planned}' is before the step's own '${date}'`, `${date} or later`),
      ]
    }),
  )

/** The attendance of one party at one round, and the positions of one party on one issue, stand in order. */
export const recordsAreInOrder: Rule = ({ attendance, positions }) => [
  ...seriesInOrder(attendance, ({ round, party }) => `${round} ${party}`),
  ...seriesInOrder(positions, ({ party, issue }) => `${party} ${issue}`),
]

function seriesInOrder<Row extends { date: Day }>(
  rows: Located<Row>[],
  series: (row: Row) => string,
): Problem[] {
  const last = new Map<string, Day>()
  return rows.flatMap((located) => {
    const key = series(located.row)
    const before = last.get(key)
    last.set(key, located.row.date)
    if (before === undefined || before <= located.row.date) return []
    return [problemOf(located, 'date', `stands after '${before}'`, 'the earliest record of a series first')]
  })
}

/** A party has one position on an issue on one day. */
export const positionsAreOneADay: Rule = ({ positions }) => {
  const seen = new Set<string>()
  return positions.flatMap((located) => {
    const { party, issue, date } = located.row
    const key = `${party} ${issue} ${date}`
    if (seen.has(key)) {
      return [
        problemOf(
          located,
          'date',
          `a second position of ${party} on ${issue} on '${date}'`,
          'one position a day',
        ),
      ]
    }
    seen.add(key)
    return []
  })
}
