/** Searching the names of facets' values: `speaker:lavrov`, `issue:"frozen assets"`. */

import type { Day } from '../../records.ts'
import { type Bits, noRows } from '../bits.ts'
import type { Columns } from '../columns/columns.ts'
import type { FacetColumn } from '../columns/facet-column.ts'
import type { QuoteCorpus } from '../corpus.ts'
import type { FacetName } from '../facets.ts'
import { isIn, type Pattern } from './pattern.ts'
import { foldedWords } from './words.ts'

/** Other words for the values of facets that have no table of names. */
export type ValueLabels = Partial<Readonly<Record<FacetName, (id: string) => readonly string[]>>>

/** The folded words of each name of each value. */
type NameWords = readonly (readonly (readonly string[])[])[]

/** Something whose name changed with its history. */
interface Renamed {
  title: string
  history: readonly { date: Day; title?: string | undefined }[]
}

/** Finds values by their names. */
export class FacetNames {
  readonly #names: Readonly<Record<Exclude<FacetName, 'round' | 'proposal'>, NameWords>>
  readonly #titles = new Map<string, NameWords>()

  constructor(
    private readonly columns: Columns,
    private readonly corpus: QuoteCorpus,
    labels: ValueLabels = {},
  ) {
    const named = (rows: readonly { id: string; name: string; aliases?: readonly string[] | undefined }[]) =>
      rows.map(({ id, name, aliases = [] }) => [id, name, ...aliases].map(foldedWords))
    const titled = (rows: readonly { id: string; title: string }[]) =>
      rows.map(({ id, title }) => [id, title].map(foldedWords))
    const labelled = (facet: FacetName) =>
      columns.facets[facet].ids.map((id) => [id, ...(labels[facet]?.(id) ?? [])].map(foldedWords))
    this.#names = {
      party: named(corpus.parties),
      speaker: named(corpus.speakers),
      issue: titled(corpus.issues),
      outlet: named(corpus.outlets),
      role: labelled('role'),
      country: labelled('country'),
      ownership: labelled('ownership'),
      kind: labelled('kind'),
      language: labelled('language'),
    }
  }

  /** Rows with a value of the facet of which one name, as it was on a day, has the pattern in it. */
  rowsNamed(facet: FacetName, pattern: Pattern, asOf: Day): Bits {
    const names = facet === 'round' || facet === 'proposal' ? this.#titlesAt(facet, asOf) : this.#names[facet]
    const column = this.columns.facets[facet]
    const admitted = new Uint8Array(column.ids.length + 1)
    let any = false
    for (let value = 0; value < names.length; value++) {
      if (!names[value]?.some((name) => isIn(pattern, name))) continue
      admitted[value] = 1
      any = true
    }
    return any ? rowsAdmitted(column, admitted, this.columns.rows) : noRows(this.columns.rows)
  }

  /** A later title tells what was not yet known, and so does an id with a day and a city in it. */
  #titlesAt(facet: 'round' | 'proposal', day: Day): NameWords {
    const key = `${facet} ${day}`
    const kept = this.#titles.get(key)
    if (kept) return kept
    const records: readonly Renamed[] = facet === 'round' ? this.corpus.rounds : this.corpus.proposals
    const names = records.map((record) => [foldedWords(titleAt(record, day))])
    this.#titles.clear()
    this.#titles.set(key, names)
    return names
  }
}

function titleAt(record: Renamed, day: Day): string {
  return record.history.findLast((step) => step.date <= day)?.title ?? record.title
}

/** Rows of which any value is admitted; `admitted` has a 1 at the number of each value that is. */
export function rowsAdmitted(column: FacetColumn, admitted: Uint8Array, rows: number): Bits {
  const bits = noRows(rows)
  const { values, starts } = column
  let row = 0
  for (let at = 0; at < bits.length; at++) {
    let word = 0
    const end = Math.min(rows - row, 32)
    if (starts === undefined) {
      for (let bit = 0; bit < end; bit++, row++) word |= (admitted[values[row] ?? 0] ?? 0) << bit
    } else {
      for (let bit = 0; bit < end; bit++, row++) {
        const last = starts[row + 1] ?? 0
        for (let place = starts[row] ?? 0; place < last; place++) {
          if (admitted[values[place] ?? 0] === 1) {
            word |= 1 << bit
            break
          }
        }
      }
    }
    bits[at] = word
  }
  return bits
}
