/** The rows that meet a query. */

import type { Day } from '../../records.ts'
import {
  addAll,
  addRow,
  allRows,
  type Bits,
  forEachRow,
  hasRow,
  keepCommon,
  noRows,
  removeCommon,
  removeRow,
} from '../bits.ts'
import type { Columns } from '../columns/columns.ts'
import type { FacetNames } from './facet-names.ts'
import type { Pattern } from './pattern.ts'
import { BOUNDARY, rowsWithWords, type TextIndex } from './text-index.ts'
import { rangeOfPrefix, rangeOfWord } from './vocabulary.ts'

type WordRange = readonly [number, number]

/** For each word of a pattern, the ranges of words of the index that meet it. */
type Places = readonly (readonly WordRange[])[]

/** How many answers to single clauses are kept, so that typing on changes only the last one. */
const KEPT_CLAUSES = 16

/** Finds the rows that meet a query, keeping what the last queries found clause by clause. */
export class TextFilter {
  readonly #inTexts = new Map<string, Bits>()

  constructor(
    private readonly columns: Columns,
    private readonly index: TextIndex,
    private readonly names: FacetNames,
  ) {}

  /** Rows that meet all patterns as known at the end of a day, to which the columns must have been moved. */
  rowsMeeting(patterns: readonly Pattern[], day: Day): Bits {
    const { rows, late, scale } = this.columns
    const asOf = scale.lastUpTo(day)
    const result = allRows(rows)
    const byField = new Map<Pattern, Bits>()
    for (const pattern of patterns) {
      const found = this.#rowsOf(pattern, day)
      byField.set(pattern, found.outsideTexts)
      const met = found.inTexts ? found.inTexts.slice() : noRows(rows)
      addAll(met, found.outsideTexts)
      if (pattern.negated) removeCommon(result, met)
      else keepCommon(result, met)
    }
    if (patterns.some((pattern) => pattern.field === undefined)) {
      for (const row of late.unfinishedAt(asOf)) {
        if (this.#rowMeets(row, patterns, byField, asOf)) addRow(result, row)
        else removeRow(result, row)
      }
    }
    return result
  }

  #rowsOf(pattern: Pattern, day: Day): { inTexts?: Bits; outsideTexts: Bits } {
    if (pattern.field !== undefined)
      return { outsideTexts: this.names.rowsNamed(pattern.field, pattern, day) }
    const key = JSON.stringify([pattern.exact, pattern.spellings])
    const kept = this.#inTexts.get(key)
    const inTexts = kept ?? this.#rowsInTexts(pattern)
    this.#inTexts.delete(key)
    this.#inTexts.set(key, inTexts)
    if (this.#inTexts.size > KEPT_CLAUSES) {
      for (const oldest of this.#inTexts.keys()) {
        this.#inTexts.delete(oldest)
        break
      }
    }
    return { inTexts, outsideTexts: this.names.rowsNamed('speaker', pattern, day) }
  }

  #rowsInTexts(pattern: Pattern): Bits {
    const { rows } = this.columns
    const places = this.#placesOf(pattern)
    const [first, ...others] = places
    const found = rowsWithWords(this.index, rows, first ?? [])
    for (const ranges of others) keepCommon(found, rowsWithWords(this.index, rows, ranges))
    if (others.length === 0) return found
    const adjacent = noRows(rows)
    const { tokenStarts } = this.index
    forEachRow(found, (row) => {
      if (this.#isAmong(places, tokenStarts[row] ?? 0, tokenStarts[row + 1] ?? 0)) addRow(adjacent, row)
    })
    return adjacent
  }

  #placesOf(pattern: Pattern): Places {
    const { words } = this.index
    return pattern.spellings.map((admitted, place) => {
      const open = !pattern.exact && place === pattern.words.length - 1
      return admitted.map((word) => (open ? rangeOfPrefix(words, word) : rangeOfWord(words, word)))
    })
  }

  #isAmong(places: Places, from: number, to: number): boolean {
    const { tokens } = this.index
    for (let start = from; start + places.length <= to; start++) {
      let place = 0
      while (place < places.length && isWithin(tokens[start + place] ?? BOUNDARY, places[place])) place++
      if (place === places.length) return true
    }
    return false
  }

  /** The same for one row, reading only the wordings that had been published. */
  #rowMeets(
    row: number,
    patterns: readonly Pattern[],
    byField: ReadonlyMap<Pattern, Bits>,
    asOf: number,
  ): boolean {
    const texts = this.#textsAt(row, asOf)
    return patterns.every((pattern) => {
      const outside = byField.get(pattern)
      const places = pattern.field === undefined ? this.#placesOf(pattern) : undefined
      const met =
        (outside !== undefined && hasRow(outside, row)) ||
        (places !== undefined && texts.some(([from, to]) => this.#isAmong(places, from, to)))
      return met !== pattern.negated
    })
  }

  /** Where the texts of a row that were known on a day stand among the tokens. */
  #textsAt(row: number, asOf: number): WordRange[] {
    const { quotes, quoteOf, late } = this.columns
    const { tokens, tokenStarts } = this.index
    const end = tokenStarts[row + 1] ?? 0
    const texts: WordRange[] = []
    let from = tokenStarts[row] ?? 0
    for (let at = from; at <= end; at++) {
      if (at < end && tokens[at] !== BOUNDARY) continue
      texts.push([from, at])
      from = at + 1
    }
    const known = new Set(late.reportsAt(row, asOf))
    const worded = (quotes[quoteOf[row] ?? 0]?.reports ?? []).filter((report) => report.wording !== undefined)
    const textAndContext = 2
    return texts.filter((_, place) => {
      const report = worded[place - textAndContext]
      return report === undefined || known.has(report)
    })
  }
}

function isWithin(token: number, ranges: readonly WordRange[] | undefined): boolean {
  if (ranges === undefined) return false
  for (const [first, end] of ranges) if (token >= first && token < end) return true
  return false
}
