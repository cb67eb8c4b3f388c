/** The desk for large talks: the same engine in a worker. */
import type { Quote } from '../../model/records.ts'
import { Board, type FeedDesk } from './desk.ts'
import type { FromWorker, Opening, ToWorker } from './protocol.ts'

/** The part of a worker that the desk uses. */
export interface WorkerPort {
  postMessage: (message: ToWorker) => void
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** Quotes kept on the page; the ones longest unseen go first. */
const KEPT_QUOTES = 2_000

interface Batch {
  resolve: (quotes: readonly Quote[]) => void
  reject: (error: Error) => void
}

/** A desk that asks a worker; what it answers to a question asked before the last one is not shown. */
export function deskThere(worker: WorkerPort, opening: Opening): FeedDesk {
  const board = new Board()
  const quotes = new Map<number, Quote>()
  const rows = new Map<string, number | undefined>()
  const onTheirWay = new Set<number>()
  let toFetch: number[] = []
  let version = 0
  const batches = new Map<number, Batch>()
  let lastBatch = 0

  worker.onmessage = ({ data }) => {
    if (data.kind === 'opened') board.change({ ground: data.ground })
    else if (data.kind === 'failed') fail(new Error(data.message))
    else if (data.kind === 'batch') {
      batches.get(data.number)?.resolve(data.quotes)
      batches.delete(data.number)
    } else if (data.kind === 'answer') {
      if (data.version === version) board.change({ answer: data.answer, isBehind: false })
    } else {
      if (data.kind === 'row') rows.set(data.quoteId, data.row)
      else for (const [row, quote] of data.quotes) keep(row, quote)
      board.change({ arrivals: board.snapshot().arrivals + 1 })
    }
  }
  worker.onerror = (event) => fail(new Error(event.message || 'The search stopped working.'))
  worker.postMessage(opening)

  function keep(row: number, quote: Quote): void {
    onTheirWay.delete(row)
    quotes.set(row, quote)
    for (const oldest of quotes.keys()) {
      if (quotes.size <= KEPT_QUOTES) break
      quotes.delete(oldest)
    }
  }

  function fail(error: Error): void {
    for (const batch of batches.values()) batch.reject(error)
    batches.clear()
    board.change({ error })
  }

  function fetchAsked(): void {
    worker.postMessage({ kind: 'quotes', rows: toFetch })
    toFetch = []
  }

  return {
    ask: (selection) => {
      version += 1
      board.change({ isBehind: true })
      worker.postMessage({ kind: 'ask', version, selection })
    },
    quoteIn: (row) => {
      const quote = quotes.get(row)
      if (quote === undefined && !onTheirWay.has(row)) {
        // All rows that come into sight together are asked for together.
        if (toFetch.length === 0) queueMicrotask(fetchAsked)
        toFetch.push(row)
        onTheirWay.add(row)
      }
      return quote
    },
    quotesIn: (wanted) => {
      lastBatch += 1
      const number = lastBatch
      return new Promise((resolve, reject) => {
        batches.set(number, { resolve, reject })
        worker.postMessage({ kind: 'batch', number, rows: wanted })
      })
    },
    rowOf: (quoteId) => {
      if (!rows.has(quoteId)) {
        rows.set(quoteId, undefined)
        worker.postMessage({ kind: 'row', quoteId })
      }
      return rows.get(quoteId)
    },
    snapshot: board.snapshot,
    subscribe: board.subscribe,
  }
}
