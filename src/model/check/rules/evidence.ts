/** Nothing without a page: what rests on evidence, and when that evidence may be dated. */
import { addDays } from '../../day.ts'
import type { Evidence } from '../../records.ts'
import { type Located, problemOf, type Rule } from '../located.ts'
import type { Problem } from '../problem.ts'

/** Attendance, positions and the steps of rounds rest on sources or quotes. (Elsewhere the shape asks for sources.) */
export const recordsHaveEvidence: Rule = ({ attendance, positions, rounds }) => [
  ...[...attendance, ...positions].flatMap((located) => unsupported(located, '', located.row)),
  ...rounds.flatMap((located) =>
    located.row.history.flatMap((step, index) => unsupported(located, `history[${index}].`, step)),
  ),
]

function unsupported(located: Located<unknown>, path: string, { sources, quotes }: Evidence): Problem[] {
  if (sources?.length || quotes?.length) return []
  return [
    problemOf(
      located,
      `${path}sources`,
      'no source and no quote',
      'at least one page or utterance that says it',
    ),
  ]
}

/**
 * A quote is said no later than its first report is published. One day is allowed: words spoken in the
 * morning stand on a page that is still dated the day before where it was published, further west.
 */
export const quotesPrecedeTheirReports: Rule = ({ quotes, sources }) => {
  const published = new Map(sources.map(({ row }) => [row.id, row.published]))
  return quotes.flatMap((located) => {
    const { date, reports } = located.row
    const first = published.get(reports[0]?.source ?? '')
    if (first === undefined || date <= addDays(first, 1)) return []
    return [
      problemOf(located, 'date', `'${date}' is after its first report of '${first}'`, `${first} or before`),
    ]
  })
}

/** One page is one source: the same address, but for its protocol, "www." and a closing slash, stands once. */
export const addressesStandOnce: Rule = ({ sources }) => {
  const seen = new Map<string, string>()
  return sources.flatMap((located) => {
    const { id, url } = located.row
    const address = url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/#.*$/, '')
      .replace(/\/$/, '')
    const other = seen.get(address)
    seen.set(address, other ?? id)
    return other === undefined
      ? []
      : [
          problemOf(
            located,
            'url',
            `is also the address of '${other}'`,
            `'${other}' wherever this source is named`,
          ),
        ]
  })
}
