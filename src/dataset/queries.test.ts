import { expect, test } from 'vitest'
import type { CatalogueEntry } from './assets.ts'
import { quotesFilesOf } from './queries.ts'

const entry: CatalogueEntry = {
  id: 'arvenia-belmark',
  title: 'Arvenia and Belmark',
  coverage: { from: '2023-11-01', to: '2024-07-31' },
  core: 'core',
  sources: 'sources',
  quotes: [
    { from: '2023-11', to: '2024-02', count: 3, url: 'winter' },
    { from: '2024-04', to: '2024-04', count: 9, url: 'april' },
    { from: '2024-05', to: '2024-07', count: 4, url: 'summer' },
  ],
}

const filesOf = (...months: string[]) => quotesFilesOf(entry, months).map(({ url }) => url)

test('quotes of a month are in the one file that spans it, and of months side by side often in the same', () => {
  expect(filesOf('2023-12')).toEqual(['winter'])
  expect(filesOf('2024-07', '2024-05', '2023-11')).toEqual(['winter', 'summer'])
  expect(filesOf('2024-04')).toEqual(['april'])
})

test('no file is asked for a month in which nobody said anything', () => {
  expect(filesOf('2024-03')).toEqual([])
  expect(filesOf('2022-12', '2024-08')).toEqual([])
  expect(filesOf()).toEqual([])
})
