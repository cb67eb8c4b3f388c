import uFuzzy from '@leeoniya/ufuzzy'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { facetNames } from '../../../src/model/quotes/facets.ts'
import type { Peer, PeerRun } from '../peer.ts'
import type { PeerRow } from '../rows.ts'

const wordsOf = (query: string) => query.split(' ').filter((word) => word !== '')

type Search = (query: string) => readonly number[]

/**
 * A search library with what it takes to show the same as the engine: rows put in order, and the values of
 * every facet counted over them. No facet is chosen in the task, so all facets count the rows found.
 */
function withCounts(rows: readonly PeerRow[], search: Search): PeerRun {
  const everyRow = rows.map(({ row }) => row)
  let shown: readonly number[] = []
  let counts: Record<string, Record<string, number>> = {}
  return {
    search,
    apply: ({ query = '' }) => {
      shown = query === '' ? everyRow : Array.from(Uint32Array.from(search(query)).sort())
      const tallies = facetNames.map(() => new Map<string, number>())
      const weeks = new Map<string, number>()
      for (const row of shown) {
        const record = rows[row]
        if (record === undefined) continue
        weeks.set(record.week, (weeks.get(record.week) ?? 0) + 1)
        for (let facet = 0; facet < facetNames.length; facet++) {
          const tally = tallies[facet]
          const name = facetNames[facet]
          if (tally === undefined || name === undefined) continue
          for (const id of record.values[name]) tally.set(id, (tally.get(id) ?? 0) + 1)
        }
      }
      counts = Object.fromEntries(
        facetNames.map((name, facet) => [name, Object.fromEntries(tallies[facet] ?? [])] as const),
      )
    },
    answer: () => ({ rows: Array.from(shown), counts }),
  }
}

/** An inverted index with prefix search; ranks what it finds. */
export const miniSearchPeer: Peer = {
  name: 'MiniSearch',
  tasks: ['type'],
  turns: 3,
  most: 100_000,
  build: (rows) => {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: wordsOf,
      processTerm: (term) => term,
    })
    index.addAll(rows.map(({ row, text }) => ({ id: row, text })))
    return withCounts(rows, (query) =>
      index.search(query, { prefix: true, combineWith: 'AND' }).map(({ id }) => Number(id)),
    )
  },
}

/** An index of every beginning of every word. */
export const flexSearchPeer: Peer = {
  name: 'FlexSearch',
  tasks: ['type'],
  turns: 3,
  most: 100_000,
  build: (rows) => {
    const index = new Index({ tokenize: 'forward', encode: wordsOf, resolution: 1 })
    for (const { row, text } of rows) index.add(row, text)
    return withCounts(rows, (query) => index.search(query, { limit: rows.length }) as number[])
  },
}

/** One regular expression over all texts; words at the beginning of words, in any order. */
export const uFuzzyPeer: Peer = {
  name: 'uFuzzy',
  tasks: ['type'],
  turns: 3,
  most: 100_000,
  build: (rows) => {
    const fuzzy = new uFuzzy({ interLft: 2, intraIns: 0 })
    const texts = rows.map(({ text }) => text)
    return withCounts(rows, (query) => fuzzy.search(texts, query, 2, 0)[0] ?? [])
  },
}

/** Looks through every text; asked for exact pieces that begin with a space, which is a word's beginning. */
export const fusePeer: Peer = {
  name: 'Fuse.js',
  tasks: ['type'],
  turns: 1,
  most: 100_000,
  build: (rows) => {
    const texts = rows.map(({ text }) => ` ${text}`)
    const fuse = new Fuse(texts, {
      useExtendedSearch: true,
      ignoreLocation: true,
      threshold: 0,
      shouldSort: false,
    })
    return withCounts(rows, (query) => {
      const pieces = wordsOf(query).map((word) => `'" ${word}"`)
      return fuse.search(pieces.join(' ')).map(({ refIndex }) => refIndex)
    })
  },
}
