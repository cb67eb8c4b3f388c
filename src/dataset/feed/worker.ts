/** The feed's engine away from the page: answers the latest question only. */
import type { QuoteCorpus } from '../../model/quotes/corpus.ts'
import type { QuoteSelection } from '../../model/quotes/facets.ts'
import { indexTalks } from '../../model/talks.ts'
import type { CatalogueEntry, CoreAsset, QuotesAsset } from '../assets.ts'
import { decodeCore, decodeQuotes } from '../decode.ts'
import { unpackCorpus } from '../own/pack.ts'
import { loadAsset, setSiteRoot } from '../site.ts'
import { Answering } from './answering.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

const page = self as unknown as {
  postMessage: (message: FromWorker, transfer: ArrayBuffer[]) => void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

let answering: Answering | undefined
let waiting: { version: number; selection: QuoteSelection } | undefined

page.onmessage = ({ data }) => {
  if (data.kind === 'open') void start(() => loadCorpus(data.entry, data.siteRoot))
  else if (data.kind === 'take') void start(() => unpackCorpus(data.talks))
  else if (data.kind === 'ask') {
    // Questions that came while one was worked out are in the queue: only the last of them is answered.
    if (waiting === undefined) setTimeout(answerLatest, 0)
    waiting = data
  } else if (answering === undefined) tell({ kind: 'failed', message: 'The quotes are not loaded yet.' })
  else if (data.kind === 'row') {
    tell({ kind: 'row', quoteId: data.quoteId, row: answering.engine.rowOf(data.quoteId) ?? -1 })
  } else if (data.kind === 'batch') {
    tell({ kind: 'batch', number: data.number, quotes: answering.engine.quotesIn(data.rows) })
  } else {
    const { engine } = answering
    tell({
      kind: 'quotes',
      quotes: data.rows.flatMap((row) => {
        const quote = engine.quoteIn(row)
        return quote ? [[row, quote] as const] : []
      }) as [number, NonNullable<ReturnType<typeof engine.quoteIn>>][],
    })
  }
}

/** The talks' records, loaded from the site. */
async function loadCorpus(entry: CatalogueEntry, siteRoot: string): Promise<QuoteCorpus> {
  setSiteRoot(new URL(siteRoot))
  const { signal } = new AbortController()
  const talks = indexTalks(decodeCore(await loadAsset<CoreAsset>(entry.core, signal)))
  const files = await Promise.all(
    entry.quotes.map(async ({ url }) => decodeQuotes(talks, await loadAsset<QuotesAsset>(url, signal))),
  )
  return { ...talks, quotes: files.flat() }
}

async function start(corpus: () => QuoteCorpus | Promise<QuoteCorpus>): Promise<void> {
  try {
    answering = new Answering(await corpus())
    tell({ kind: 'opened', ground: answering.ground() })
    answerLatest()
    // The feed is on screen before the words are read: most who open it look before they search.
    setTimeout(() => answering?.engine.prepareSearch(), 0)
  } catch (cause) {
    tell({
      kind: 'failed',
      message: cause instanceof Error ? cause.message : 'The quotes could not be read.',
    })
  }
}

function answerLatest(): void {
  if (answering === undefined || waiting === undefined) return
  const { version, selection } = waiting
  waiting = undefined
  const answer = answering.answer(selection)
  tell({ kind: 'answer', version, answer }, [answer.rows.buffer as ArrayBuffer])
}

function tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  page.postMessage(message, transfer)
}
