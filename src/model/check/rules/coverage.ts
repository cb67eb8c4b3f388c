/** Everything lies within the days that the talks say they cover. */
import type { Day } from '../../records.ts'
import { type Located, problemOf, type Rule } from '../located.ts'

interface Dated {
  located: Located<unknown>
  field: string
  day: Day
}

/** Records, steps and pages are dated within the coverage; only a round that is still to come may start after it. */
export const datesAreCovered: Rule = (talks) => {
  if (talks.dataset === undefined) return []
  const { from, to } = talks.dataset.row.coverage
  const dated: Dated[] = [
    ...talks.sources.map((located) => ({ located, field: 'published', day: located.row.published })),
    ...[...talks.attendance, ...talks.positions, ...talks.quotes].map((located) => ({
      ...{ located, field: 'date', day: located.row.date },
    })),
    ...[...talks.rounds, ...talks.outcomes, ...talks.proposals].flatMap((located) =>
      located.row.history.map(({ date }, index) => ({ located, field: `history[${index}].date`, day: date })),
    ),
    ...talks.proposals.flatMap((located) => [
      ...(located.row.responses ?? []).map(({ date }, index) => ({
        located,
        field: `responses[${index}].date`,
        day: date,
      })),
      ...(located.row.provisions ?? []).flatMap(({ from }, index) =>
        from === undefined ? [] : [{ located, field: `provisions[${index}].from`, day: from }],
      ),
    ]),
    ...talks.rounds.flatMap((located) => {
      const { start, end, status } = located.row
      const days = [
        { located, field: 'start', day: start },
        ...(end === undefined ? [] : [{ located, field: 'end', day: end }]),
      ]
      return status === 'held' ? days : days.filter(({ day }) => day < from)
    }),
  ]
  return dated
    .filter(({ day }) => day < from || day > to)
    .map(({ located, field, day }) =>
      problemOf(located, field, `'${day}' is outside the coverage`, `${from} to ${to}`),
    )
}
