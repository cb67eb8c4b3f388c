import type { QuoteSelection } from '../../src/model/quotes/facets.ts'
import type { PeerRow } from './rows.ts'
import type { TaskName } from './tasks.ts'

/** What a peer says of a selection. */
export interface PeerAnswer {
  /** Rows shown, rising. */
  rows: number[]
  /** Counts by facet and value, where the peer counts; those of zero left out. */
  counts?: Record<string, Record<string, number>>
}

/** A library that does some of the tasks. */
export interface Peer {
  name: string
  tasks: readonly TaskName[]
  /** How often a sequence is timed; a slow library is timed less often. */
  turns: number
  /** The most quotes with which it is worth waiting for. */
  most: number
  /** Takes in the rows; the function returned applies a selection and reads all that is shown. */
  build: (rows: readonly PeerRow[]) => PeerRun
}

export interface PeerRun {
  /** What a search library does by itself: finding rows, unordered and without counts. Timed on its own. */
  search?: (query: string) => void
  /** The whole task: rows in order and the counts of every facet. What is timed. */
  apply: (selection: QuoteSelection) => void
  /** What the last selection showed, in our terms; not timed. */
  answer: () => PeerAnswer
}
