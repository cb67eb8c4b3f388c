import { expect, test } from 'vitest'
import type { Quote } from '../../model/records.ts'
import type { FeedAnswer, FeedGround } from './answering.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { deskThere, type WorkerPort } from './there.ts'

const entry = {
  id: 'made-up',
  title: 'Made up',
  coverage: { from: '2025-01-01', to: '2025-02-01' },
  core: 'core.json',
  sources: 'sources.json',
  quotes: [],
}

const opening = { kind: 'open', entry, siteRoot: 'https://parley.example/' } as const

/** A worker that says only what the test lets it say. */
function silentWorker() {
  const heard: ToWorker[] = []
  const port: WorkerPort = { postMessage: (message) => heard.push(message), onmessage: null, onerror: null }
  const say = (data: FromWorker) => port.onmessage?.(new MessageEvent('message', { data }))
  return { port, heard, say }
}

const answer = (total: number) => ({ rows: new Uint32Array(total) }) as FeedAnswer
const quote = (id: string) => ({ id }) as Quote

test('an answer to an earlier question never replaces a newer one', () => {
  const { port, say } = silentWorker()
  const desk = deskThere(port, opening)
  desk.ask({ asOf: '2025-01-10' })
  desk.ask({ asOf: '2025-01-20' })
  say({ kind: 'answer', version: 1, answer: answer(1) })
  expect(desk.snapshot()).toMatchObject({ answer: undefined, isBehind: true })
  say({ kind: 'answer', version: 2, answer: answer(2) })
  expect(desk.snapshot()).toMatchObject({ answer: answer(2), isBehind: false })
  say({ kind: 'answer', version: 1, answer: answer(1) })
  expect(desk.snapshot().answer).toEqual(answer(2))
})

test('while a newer question waits, the last answer stays and says that it is behind', () => {
  const { port, say } = silentWorker()
  const desk = deskThere(port, opening)
  desk.ask({ asOf: '2025-01-10' })
  say({ kind: 'answer', version: 1, answer: answer(3) })
  desk.ask({ asOf: '2025-01-20' })
  expect(desk.snapshot()).toMatchObject({ answer: answer(3), isBehind: true })
})

test('quotes that come into sight together are fetched together, and each once', async () => {
  const { port, heard, say } = silentWorker()
  const desk = deskThere(port, opening)
  expect([desk.quoteIn(4), desk.quoteIn(5), desk.quoteIn(4)]).toEqual([undefined, undefined, undefined])
  await Promise.resolve()
  desk.quoteIn(6)
  await Promise.resolve()
  const fetched = heard.filter((message) => message.kind === 'quotes').map((message) => message.rows)
  expect(fetched).toEqual([[4, 5], [6]])
  say({
    kind: 'quotes',
    quotes: [
      [4, quote('q-4')],
      [5, quote('q-5')],
    ],
  })
  expect(desk.quoteIn(5)).toEqual(quote('q-5'))
  expect(desk.snapshot().arrivals).toBe(1)
})

test('quotes for a file come in the order asked for, whichever part is answered first', async () => {
  const { port, heard, say } = silentWorker()
  const desk = deskThere(port, opening)
  const first = desk.quotesIn(Uint32Array.of(3, 1))
  const second = desk.quotesIn(Uint32Array.of(2))
  expect(heard.filter((message) => message.kind === 'batch').map(({ rows }) => [...rows])).toEqual([
    [3, 1],
    [2],
  ])
  say({ kind: 'batch', number: 2, quotes: [quote('q-2')] })
  say({ kind: 'batch', number: 1, quotes: [quote('q-3'), quote('q-1')] })
  expect(await first).toEqual([quote('q-3'), quote('q-1')])
  expect(await second).toEqual([quote('q-2')])
})

test('a file that is being written ends where the worker fails', async () => {
  const { port, say } = silentWorker()
  const desk = deskThere(port, opening)
  const asked = desk.quotesIn(Uint32Array.of(3))
  say({ kind: 'failed', message: 'The search stopped working.' })
  await expect(asked).rejects.toThrow('The search stopped working.')
})

test('where a quote stands is asked once', () => {
  const { port, heard, say } = silentWorker()
  const desk = deskThere(port, opening)
  expect([desk.rowOf('q-9'), desk.rowOf('q-9')]).toEqual([undefined, undefined])
  expect(heard.filter((message) => message.kind === 'row')).toHaveLength(1)
  say({ kind: 'row', quoteId: 'q-9', row: -1 })
  expect(desk.rowOf('q-9')).toBe(-1)
})

test('a worker that fails says why', () => {
  const { port, say } = silentWorker()
  const desk = deskThere(port, opening)
  say({ kind: 'opened', ground: {} as FeedGround })
  say({ kind: 'failed', message: 'The site could not be reached.' })
  expect(desk.snapshot().error?.message).toBe('The site could not be reached.')
})
