import { expect, test, vi } from 'vitest'
import type { ToldQuote } from '../../../model/export/quote-files.ts'
import type { Quote } from '../../../model/records.ts'
import { writeQuotes } from './writeQuotes.ts'

const desk = {
  quotesIn: async (rows: Uint32Array) => Array.from(rows, (row) => ({ id: `q-${row}` }) as Quote),
}
const writer = { open: '[', each: ({ quote }: ToldQuote) => `${quote.id} `, close: () => [']'] }
const keep = (piece: string) => piece
const tell = (quote: Quote) => ({ quote }) as ToldQuote
const rows = Uint32Array.from({ length: 1001 }, (_, index) => 1000 - index)

test('every quote of a long list is written once, in the order of the list', async () => {
  const onProgress = vi.fn()
  const { signal } = new AbortController()
  const pieces = await writeQuotes(desk, rows, writer, { keep, tell, signal, onProgress })
  expect(pieces.join('')).toBe(`[${Array.from(rows, (row) => `q-${row} `).join('')}]`)
  expect(onProgress).toHaveBeenLastCalledWith(1001)
})

test('writing ends as soon as it is no longer wanted', async () => {
  const control = new AbortController()
  const onProgress = vi.fn(() => control.abort())
  const writing = writeQuotes(desk, rows, writer, { keep, tell, signal: control.signal, onProgress })
  await expect(writing).rejects.toThrow()
  expect(onProgress).toHaveBeenCalledTimes(1)
})
