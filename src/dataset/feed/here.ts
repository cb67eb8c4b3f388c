/** The desk for talks small enough to be answered between two frames, on the page itself. */
import type { QuoteCorpus } from '../../model/quotes/corpus.ts'
import { Answering } from './answering.ts'
import { Board, type FeedDesk } from './desk.ts'

/** A desk that answers at once. */
export function deskHere(corpus: QuoteCorpus): FeedDesk {
  const board = new Board()
  const answering = new Answering(corpus)
  board.change({ ground: answering.ground() })
  return {
    ask: (selection) => board.change({ answer: answering.answer(selection), isBehind: false }),
    quoteIn: (row) => answering.engine.quoteIn(row),
    quotesIn: (rows) => Promise.resolve(answering.engine.quotesIn(rows)),
    rowOf: (quoteId) => answering.engine.rowOf(quoteId) ?? -1,
    snapshot: board.snapshot,
    subscribe: board.subscribe,
  }
}
