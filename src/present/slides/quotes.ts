/** One quote a slide, and more only where its words do not fit. */

import type { TalksAt } from '../../model/asof/index.ts'
import type { Filters } from '../../model/filters.ts'
import { passes } from '../../model/filters.ts'
import { roleAt } from '../../model/quotes/role.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { draftsOf } from './draft.ts'
import { piecesOf } from './fit.ts'
import { contentWidth, LINE, MARGIN, TYPE } from './geometry.ts'
import type { Draft, Material } from './types.ts'

/** Quotes of a deck at most. */
export const MOST_QUOTES = 5
/** Room below a quote for who said it and who reports it. */
const ATTRIBUTION = 20

/** Ids of the quotes that a deck shows: the selected ones, else the latest under the filters, latest first. */
export function deckQuotes(at: TalksAt, filters: Filters, selected: readonly string[]): string[] {
  const said = at.quotes.filter(({ id }) => selected.includes(id))
  const shown = said.length > 0 ? said : at.quotes.filter((quote) => passes(filters, quote))
  return shown
    .slice(-MOST_QUOTES)
    .toReversed()
    .map(({ id }) => id)
}

export function quoteSlides({ at, quotes, shape }: Material): Draft[] {
  if (quotes === null) {
    const text = 'The words of the quotes could not be loaded.'
    const heading = { key: 'quotes', title: 'Said last', isFiltered: true }
    return draftsOf(heading, [{ body: { kind: 'notice', text }, evidence: [] }])
  }
  const width = contentWidth(shape) - MARGIN
  const lines = Math.floor((100 - 5 - 9 - ATTRIBUTION) / LINE.quote)
  return quotes.flatMap((quote) => {
    const speaker = referred(at.talks.speakerById, quote.speaker)
    const role = roleAt(speaker, quote.date)
    const pieces = piecesOf(
      quote.text,
      lines,
      width,
      TYPE.quote,
      quote.kind === 'verbatim' ? 'serif' : 'sans',
    )
    return draftsOf(
      {
        key: `quote ${quote.id}`,
        title: [speaker.name, role].filter((words) => words !== undefined).join(', '),
        aside: [longDay(quote.date), quote.context].filter((words) => words !== undefined).join(' · '),
        isFiltered: true,
      },
      pieces.map((text) => ({
        body: { kind: 'quote', quote, text, isWhole: pieces.length === 1 },
        evidence: [{ quotes: [quote.id], sources: quote.reports.map(({ source }) => source) }],
      })),
    )
  })
}

/** Names of the outlets that report a quote, each once. */
export function outletsOf({ talks }: TalksAt, quote: Quote): string[] {
  return [
    ...new Set(
      quote.reports.flatMap(({ source }) => {
        const page = talks.sourceById.get(source)
        return page ? [referred(talks.outletById, page.outlet).name] : []
      }),
    ),
  ]
}
