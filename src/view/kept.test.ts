import { expect, it } from 'vitest'
import { initialView } from './address.ts'
import { keepInBrowser, readFromBrowser } from './kept.ts'

function drawer(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

it('a chosen theme is there on the next visit', () => {
  const store = drawer()
  keepInBrowser({ ...initialView, theme: 'projector', q: 'words' }, store)
  expect([...store.kept]).toEqual([['parley-theme', 'projector']])
  expect(readFromBrowser(store)).toEqual({ theme: 'projector' })
})

it('going back to the system leaves nothing behind', () => {
  const store = drawer(new Map([['parley-theme', 'dark']]))
  keepInBrowser(initialView, store)
  expect(store.kept.size).toBe(0)
})

it('what can no longer be read is as if never chosen', () => {
  expect(readFromBrowser(drawer(new Map([['parley-theme', 'sepia']])))).toEqual({})
})

it('a browser that keeps nothing is no trouble', () => {
  expect(readFromBrowser(null)).toEqual({})
  expect(() => keepInBrowser({ ...initialView, theme: 'dark' }, null)).not.toThrow()
})
