/** Answers which quotes a selection admits, in order, with the counts of every facet. */

import { addDays } from '../../day.ts'
import type { Day, Quote } from '../../records.ts'
import { allRows, type Bits, rowsBetween } from '../bits.ts'
import { buildColumns, type Columns } from '../columns/columns.ts'
import type { QuoteCorpus } from '../corpus.ts'
import { type FacetName, facetNames, type QuoteSelection } from '../facets.ts'
import { FacetNames, rowsAdmitted, type ValueLabels } from '../text/facet-names.ts'
import { type Pattern, patternOf } from '../text/pattern.ts'
import { type Ignored, parseQuery } from '../text/query.ts'
import { gatherSpellings, type Spellings } from '../text/spellings.ts'
import { TextFilter } from '../text/text-filter.ts'
import { buildTextIndex } from '../text/text-index.ts'
import { Failures } from './failures.ts'
import { sides } from './tally.ts'

export interface QuoteAnswer {
  /** Matching rows, newest first. */
  rows: Uint32Array
  /** Quotes said by the as-of day, whatever else is chosen. */
  known: number
  /** By value of each facet, in the order of `facetIds`: how many quotes every other filter admits. */
  counts: Record<FacetName, Int32Array>
  /** By week from `firstMonday`: how many quotes all but the range of days admit. */
  weeks: Int32Array
  /** What the query was read as, for marking hits. */
  patterns: Pattern[]
  /** What of the query was left out. */
  ignored: Ignored[]
}

/** The filters in the order of their bits; the first ones are those of the sides that are counted. */
const WEEK = sides.indexOf('week')
const TEXT = sides.length
const AS_OF = sides.length + 1
const FILTERS = sides.length + 2

/**
 * Quotes of one conflict's talks, ready to be narrowed.
 *
 * An answer depends on the selection alone; what earlier ones found only makes the next one faster, since most
 * differ in one filter. Throws when built from quotes that refer to records that do not exist.
 */
export class QuoteEngine {
  readonly #columns: Columns
  readonly #spellings: Spellings
  readonly #corpus: QuoteCorpus
  readonly #labels: ValueLabels
  #text: TextFilter | undefined
  readonly #failures: Failures
  readonly #asked: string[] = Array.from({ length: FILTERS }, () => '')
  readonly #rowById = new Map<string, number>()

  constructor(corpus: QuoteCorpus, labels: ValueLabels = {}) {
    this.#columns = buildColumns(corpus)
    this.#spellings = gatherSpellings(corpus.speakers, corpus.parties, corpus.dataset?.spellings)
    this.#corpus = corpus
    this.#labels = labels
    this.#failures = new Failures(this.#columns)
  }

  /** Reads the words of all quotes, if that was not done yet; the first search does it where nobody did before. */
  prepareSearch(): TextFilter {
    this.#text ??= new TextFilter(
      this.#columns,
      buildTextIndex(this.#columns),
      new FacetNames(this.#columns, this.#corpus, this.#labels),
    )
    return this.#text
  }

  /** Number of quotes, of whatever day. */
  get size(): number {
    return this.#columns.rows
  }

  /** The Monday from which `weeks` are counted; missing where there are no quotes. */
  get firstMonday(): Day | undefined {
    return this.#columns.firstMonday
  }

  /** The ids of a facet's values, in the order of the counts. */
  facetIds(facet: FacetName): readonly string[] {
    return this.#columns.facets[facet].ids
  }

  /** The days on which anything happened to quotes, in order, and the place among them of each row's day. */
  get days(): { days: readonly Day[]; dayOf: Uint32Array } {
    return { days: this.#columns.scale.days, dayOf: this.#columns.dayOf }
  }

  /** The quote in a row; undefined beyond the last. */
  quoteIn(row: number): Quote | undefined {
    const index = this.#columns.quoteOf[row]
    return index === undefined ? undefined : this.#columns.quotes[index]
  }

  /** The quotes in some rows, in their order. */
  quotesIn(rows: Iterable<number>): Quote[] {
    return Array.from(rows, (row) => this.quoteIn(row)).filter((quote) => quote !== undefined)
  }

  /** The row of a quote; undefined where there is none with this id. */
  rowOf(quoteId: string): number | undefined {
    if (this.#rowById.size === 0) {
      for (let row = 0; row < this.size; row++) this.#rowById.set(this.quoteIn(row)?.id ?? '', row)
    }
    return this.#rowById.get(quoteId)
  }

  /** What a selection admits. Never throws: an id that no facet has admits no quote. */
  answer(selection: QuoteSelection): QuoteAnswer {
    const { clauses, ignored } = parseQuery(selection.query ?? '')
    const patterns = clauses.map((clause) => patternOf(clause, this.#spellings))
    const columns = this.#columns
    const asOf = columns.scale.lastUpTo(selection.asOf)
    const moved = this.#changes(AS_OF, String(asOf))
    if (moved) {
      columns.late.moveTo(asOf)
      this.#asked.fill('')
      this.#asked[AS_OF] = String(asOf)
      this.#failures.startOver()
      this.#failures.set(AS_OF, this.#rowsFrom(this.#firstRowUpTo(asOf)))
    }
    for (const [filter, facet] of facetNames.entries()) {
      const chosen = selection.choices?.[facet] ?? []
      if (this.#changes(filter, chosen.join('\n')))
        this.#failures.set(filter, this.#rowsChosen(facet, chosen))
    }
    const { from = '', to = '' } = selection
    if (this.#changes(WEEK, from || to ? `${from}/${to}` : ''))
      this.#failures.set(WEEK, this.#rowsSaid(from, to))
    const sought = patterns.length > 0 ? `${selection.asOf} ${JSON.stringify(patterns)}` : ''
    if (this.#changes(TEXT, sought)) {
      this.#failures.set(
        TEXT,
        patterns.length > 0 ? this.prepareSearch().rowsMeeting(patterns, selection.asOf) : undefined,
      )
    }
    const { rows, tally } = this.#failures.settle()
    return {
      rows,
      known: this.size - this.#firstRowUpTo(asOf),
      counts: tally.facetCounts(),
      weeks: tally.countsOf('week'),
      patterns,
      ignored,
    }
  }

  /**
   * How many of some rows each speaker said on each issue: a table of as many lines as there are speakers, one
   * after the other, with a column for each issue.
   */
  speakersByIssue(rows: Uint32Array): Int32Array {
    const { speaker, issue } = this.#columns.facets
    const width = issue.ids.length
    const table = new Int32Array(speaker.ids.length * width)
    for (const row of rows) {
      const line = (speaker.values[row] ?? 0) * width
      const end = issue.starts?.[row + 1] ?? 0
      for (let at = issue.starts?.[row] ?? 0; at < end; at++) {
        const cell = line + (issue.values[at] ?? 0)
        table[cell] = (table[cell] ?? 0) + 1
      }
    }
    return table
  }

  #changes(filter: number, asked: string): boolean {
    if (this.#asked[filter] === asked) return false
    this.#asked[filter] = asked
    return true
  }

  #rowsChosen(facet: FacetName, chosen: readonly string[]): Bits | undefined {
    if (chosen.length === 0) return undefined
    const column = this.#columns.facets[facet]
    const admitted = new Uint8Array(column.ids.length + 1)
    for (const id of chosen) {
      const value = column.ids.indexOf(id)
      if (value >= 0) admitted[value] = 1
    }
    return rowsAdmitted(column, admitted, this.size)
  }

  /** Rows stand newest first, so a range of days is a range of rows. */
  #rowsSaid(from: Day, to: Day): Bits | undefined {
    if (from === '' && to === '') return undefined
    const { scale } = this.#columns
    const first = to === '' ? 0 : this.#firstRowUpTo(scale.lastUpTo(to))
    const end = from === '' ? this.size : this.#firstRowUpTo(scale.firstFrom(from) - 1)
    return rowsBetween(this.size, first, end)
  }

  #rowsFrom(first: number): Bits {
    return first === 0 ? allRows(this.size) : rowsBetween(this.size, first, this.size)
  }

  /** The first row said on or before the day at a place. */
  #firstRowUpTo(place: number): number {
    const { dayOf } = this.#columns
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((dayOf[middle] ?? 0) > place) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The first day of a week that an answer counts. */
export function mondayOfWeek(firstMonday: Day, week: number): Day {
  return addDays(firstMonday, week * 7)
}
