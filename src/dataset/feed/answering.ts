/** What crosses from the engine to the page, the same on the page and in the worker. */

import type { QuoteCorpus } from '../../model/quotes/corpus.ts'
import { type QuoteAnswer, QuoteEngine } from '../../model/quotes/engine/engine.ts'
import { type FacetName, facetNames, type QuoteSelection } from '../../model/quotes/facets.ts'
import type { Day } from '../../model/records.ts'
import { countryName, languageName } from '../../model/words/places.ts'
import { ownershipWords } from '../../model/words/statuses.ts'

/** What holds for all answers of one talks. */
export interface FeedGround {
  size: number
  /** Ids of each facet's values, in the order of the counts. */
  ids: Readonly<Record<FacetName, readonly string[]>>
  firstMonday: Day | undefined
  days: readonly Day[]
  /** The place in `days` of each row's day. */
  dayOf: Uint32Array
}

export interface FeedAnswer extends QuoteAnswer {
  selection: QuoteSelection
  /** Counts with nothing chosen: values without any were not heard of by the day. */
  unfiltered: Record<FacetName, Int32Array>
  /** Quotes shown by speaker and issue, a line a speaker. */
  speakersByIssue: Int32Array
}

function isKeyOf<Key extends string>(words: Record<Key, string>, code: string): code is Key {
  return code in words
}

/** An engine with what it said of each day before anything was chosen. */
export class Answering {
  readonly #engine: QuoteEngine
  #unfiltered: { asOf: Day; counts: Record<FacetName, Int32Array> } | undefined

  constructor(corpus: QuoteCorpus) {
    this.#engine = new QuoteEngine(corpus, {
      country: (code) => [countryName(code)],
      language: (tag) => [languageName(tag)],
      ownership: (code) => (isKeyOf(ownershipWords, code) ? [ownershipWords[code]] : []),
    })
  }

  get engine(): QuoteEngine {
    return this.#engine
  }

  ground(): FeedGround {
    const ids = Object.fromEntries(facetNames.map((facet) => [facet, this.#engine.facetIds(facet)] as const))
    return {
      size: this.#engine.size,
      ids: ids as FeedGround['ids'],
      firstMonday: this.#engine.firstMonday,
      ...this.#engine.days,
    }
  }

  answer(selection: QuoteSelection): FeedAnswer {
    if (this.#unfiltered?.asOf !== selection.asOf) {
      const { counts } = this.#engine.answer({ asOf: selection.asOf })
      this.#unfiltered = { asOf: selection.asOf, counts }
    }
    const answer = this.#engine.answer(selection)
    return {
      ...answer,
      selection,
      unfiltered: this.#unfiltered.counts,
      speakersByIssue: this.#engine.speakersByIssue(answer.rows),
    }
  }
}
