/** Asking which quotes a selection admits, wherever that is worked out. */

import type { QuoteSelection } from '../../model/quotes/facets.ts'
import type { Quote } from '../../model/records.ts'
import type { FeedAnswer, FeedGround } from './answering.ts'

/** What is known at a moment: the newest answer so far, and whether a newer question waits. */
export interface Snapshot {
  ground: FeedGround | undefined
  answer: FeedAnswer | undefined
  /** Whether the answer is to an earlier question than the last one asked. */
  isBehind: boolean
  /** Rises whenever quotes asked for by row have come. */
  arrivals: number
  error: Error | undefined
}

export interface FeedDesk {
  /** Asks; the snapshot tells when it is answered. */
  ask: (selection: QuoteSelection) => void
  /** The quote in a row, or undefined while it is being fetched. */
  quoteIn: (row: number) => Quote | undefined
  /** The quotes in many rows at once, in their order: for a file, a part of it at a time. Rejects where it cannot. */
  quotesIn: (rows: Uint32Array) => Promise<readonly Quote[]>
  /** The row of a quote by its id; -1 where there is none, undefined while that is found out. */
  rowOf: (quoteId: string) => number | undefined
  snapshot: () => Snapshot
  subscribe: (listener: () => void) => () => void
}

export const nothingYet: Snapshot = {
  ground: undefined,
  answer: undefined,
  isBehind: true,
  arrivals: 0,
  error: undefined,
}

/** Keeps a snapshot and tells whoever listens when it changes. */
export class Board {
  #snapshot = nothingYet
  readonly #listeners = new Set<() => void>()

  readonly snapshot = (): Snapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  change(patch: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...patch }
    for (const listener of this.#listeners) listener()
  }
}
