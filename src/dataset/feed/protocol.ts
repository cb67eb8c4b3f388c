/** What the page and the worker of the feed say to each other. */
import type { QuoteSelection } from '../../model/quotes/facets.ts'
import type { Quote } from '../../model/records.ts'
import type { CatalogueEntry } from '../assets.ts'
import type { PackedTalks } from '../own/pack.ts'
import type { FeedAnswer, FeedGround } from './answering.ts'

/** Where the worker finds the quotes: on the site, or in the records that the page hands over. */
export type Opening =
  | { kind: 'open'; entry: CatalogueEntry; siteRoot: string }
  | { kind: 'take'; talks: PackedTalks }

export type ToWorker =
  | Opening
  | { kind: 'ask'; version: number; selection: QuoteSelection }
  | { kind: 'quotes'; rows: readonly number[] }
  | { kind: 'batch'; number: number; rows: Uint32Array }
  | { kind: 'row'; quoteId: string }

export type FromWorker =
  | { kind: 'opened'; ground: FeedGround }
  | { kind: 'answer'; version: number; answer: FeedAnswer }
  | { kind: 'quotes'; quotes: readonly [row: number, quote: Quote][] }
  | { kind: 'batch'; number: number; quotes: readonly Quote[] }
  | { kind: 'row'; quoteId: string; row: number }
  | { kind: 'failed'; message: string }
