/**
 * What became known of a quote only after it was said: reports published later, and rounds and proposals
 * that had not yet been heard of. As seen from an earlier day these are not there.
 */
import type { Quote, Report } from '../../records.ts'
import { type QuoteCorpus, reportsBy } from '../corpus.ts'
import type { FacetName } from '../facets.ts'
import { NumberList } from '../number-list.ts'
import type { DayScale } from './days.ts'
import { type FacetColumn, ValueNumbers } from './facet-column.ts'

/** Of each source: who published it, from where, owned by whom, and when. */
export class SourceColumns {
  readonly outletNumbers: ValueNumbers
  readonly countryNumbers: ValueNumbers
  readonly ownershipNumbers: ValueNumbers
  readonly outlet: Uint16Array
  readonly country: Uint16Array
  readonly ownership: Uint16Array
  /** Place of the day of publication on the scale. */
  readonly day: Uint32Array
  readonly #numbers = new Map<string, number>()

  constructor(corpus: QuoteCorpus, scale: DayScale) {
    const { outlets, sources } = corpus
    this.outletNumbers = new ValueNumbers(outlets.map((outlet) => outlet.id))
    this.countryNumbers = new ValueNumbers(outlets.map((outlet) => outlet.country))
    this.ownershipNumbers = new ValueNumbers(outlets.map((outlet) => outlet.ownership))
    this.outlet = new Uint16Array(sources.length)
    this.country = new Uint16Array(sources.length)
    this.ownership = new Uint16Array(sources.length)
    this.day = new Uint32Array(sources.length)
    for (let number = 0; number < sources.length; number++) {
      const source = sources[number]
      if (source === undefined) continue
      const outletNumber = this.outletNumbers.find(source.outlet)
      const outlet = outlets[outletNumber ?? -1]
      if (outletNumber === undefined || outlet === undefined) {
        throw new Error(`Source '${source.id}' names an outlet that these talks do not have`)
      }
      this.#numbers.set(source.id, number)
      this.outlet[number] = outletNumber
      this.country[number] = this.countryNumbers.numberOf(outlet.country)
      this.ownership[number] = this.ownershipNumbers.numberOf(outlet.ownership)
      this.day[number] = scale.placeOf(source.published)
    }
  }

  /** Throws for a source that does not exist. */
  numberOf(id: string): number {
    const number = this.#numbers.get(id)
    if (number === undefined) throw new Error(`A quote is reported by '${id}', which these talks do not have`)
    return number
  }

  /** Place of the day on which the page of a report was published. */
  dayOf(report: Report): number {
    return this.day[this.numberOf(report.source)] ?? 0
  }
}

type Dated = 'round' | 'proposal'

/** Keeps the columns as they were known on one day, and moves them to another. */
export class LateArrivals {
  #eventDays = new NumberList(64)
  #eventRows = new NumberList(64)
  /** Events in order of day; those of place `day` are from `#starts[day]` up to `#starts[day + 1]`. */
  #rows = new Uint32Array(0)
  #starts = new Uint32Array(0)
  #asOf = Number.POSITIVE_INFINITY
  #facets: Readonly<Record<FacetName, FacetColumn>> | undefined

  constructor(
    private readonly quotes: readonly Quote[],
    private readonly quoteOf: Uint32Array,
    private readonly dayOf: Uint32Array,
    private readonly sources: SourceColumns,
    private readonly knownDays: Readonly<Record<Dated, readonly number[]>>,
    private readonly numbers: Readonly<Record<Dated, ValueNumbers>>,
  ) {}

  /** Takes note of a row of which something became known after it was said. */
  note(row: number, quote: Quote): void {
    const said = this.dayOf[row] ?? 0
    const noteDay = (day: number) => {
      if (day <= said) return
      this.#eventDays.push(day)
      this.#eventRows.push(row)
    }
    for (const report of quote.reports) noteDay(this.sources.dayOf(report))
    for (const id of quote.rounds ?? []) noteDay(this.#knownDay('round', id))
    for (const id of quote.proposals ?? []) noteDay(this.#knownDay('proposal', id))
  }

  /** Ends the noting: from now on the columns can be moved. */
  close(facets: Readonly<Record<FacetName, FacetColumn>>, days: number): void {
    this.#facets = facets
    const count = this.#eventDays.length
    const starts = new Uint32Array(days + 2)
    for (let event = 0; event < count; event++) {
      const after = (this.#eventDays.items[event] ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
    for (let day = 0; day <= days; day++) starts[day + 1] = (starts[day + 1] ?? 0) + (starts[day] ?? 0)
    const next = starts.slice()
    const rows = new Uint32Array(count)
    for (let event = 0; event < count; event++) {
      const day = this.#eventDays.items[event] ?? 0
      const at = next[day] ?? 0
      next[day] = at + 1
      rows[at] = this.#eventRows.items[event] ?? 0
    }
    this.#rows = rows
    this.#starts = starts
    this.#eventDays = new NumberList(0)
    this.#eventRows = new NumberList(0)
  }

  /** Rewrites what the columns say of the rows concerned to what was known at the end of the day at place `asOf`. */
  moveTo(asOf: number): void {
    const low = Math.min(asOf, this.#asOf)
    const high = Math.max(asOf, this.#asOf)
    this.#asOf = asOf
    if (low === high) return
    for (const row of this.#between(low, high)) {
      // Before it was said a row is not shown, and keeps what was known on that day.
      this.#rewrite(row, Math.max(asOf, this.dayOf[row] ?? 0))
    }
  }

  /** Rows said by the day at place `asOf` of which something became known only later. A row may come twice. */
  *unfinishedAt(asOf: number): Iterable<number> {
    for (const row of this.#between(asOf, Number.POSITIVE_INFINITY)) {
      if ((this.dayOf[row] ?? 0) <= asOf) yield row
    }
  }

  /** The reports of a row known at the end of the day at place `asOf`. */
  reportsAt(row: number, asOf: number): readonly Report[] {
    const quote = this.quotes[this.quoteOf[row] ?? 0]
    return quote ? reportsBy(quote.reports, (report) => this.sources.dayOf(report), asOf) : []
  }

  #between(after: number, upTo: number): Uint32Array {
    const last = this.#starts.length - 1
    const from = this.#starts[Math.min(Math.max(0, after + 1), last)] ?? 0
    const to = this.#starts[Math.min(Math.max(0, upTo + 1), last)] ?? 0
    return this.#rows.subarray(from, to)
  }

  #knownDay(facet: Dated, id: string): number {
    return this.knownDays[facet][this.numbers[facet].find(id) ?? -1] ?? 0
  }

  #rewrite(row: number, asOf: number): void {
    const quote = this.quotes[this.quoteOf[row] ?? 0]
    const facets = this.#facets
    if (quote === undefined || facets === undefined) return
    for (const facet of ['round', 'proposal'] as const) {
      const ids = (facet === 'round' ? quote.rounds : quote.proposals) ?? []
      const known = ids.filter((id) => this.#knownDay(facet, id) <= asOf)
      rewriteRow(
        facets[facet],
        row,
        known.map((id) => this.numbers[facet].find(id) ?? 0),
      )
    }
    const sources = this.reportsAt(row, asOf).map((report) => this.sources.numberOf(report.source))
    for (const facet of ['outlet', 'country', 'ownership'] as const) {
      rewriteRow(
        facets[facet],
        row,
        sources.map((number) => this.sources[facet][number] ?? 0),
      )
    }
  }
}

/** Puts other values in a row's places; the places left over hold no value. */
function rewriteRow(column: FacetColumn, row: number, values: readonly number[]): void {
  let at = column.starts?.[row] ?? 0
  const end = column.starts?.[row + 1] ?? 0
  for (const value of new Set(values)) column.values[at++] = value
  while (at < end) column.values[at++] = column.ids.length
}
