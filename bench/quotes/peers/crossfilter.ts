import crossfilter from 'crossfilter2'
import { facetNames } from '../../../src/model/quotes/facets.ts'
import type { Peer } from '../peer.ts'
import { dayNumber, type PeerRow, singleFacets } from '../rows.ts'

/** Incremental filtering by dimensions, with a group for the counts of each. */
export const crossfilterPeer: Peer = {
  name: 'crossfilter2',
  tasks: ['toggle', 'brush'],
  turns: 15,
  most: 1_000_000,
  build: (rows) => {
    const filter = crossfilter<PeerRow>([...rows])
    const facets = facetNames.map((facet) => {
      const dimension = singleFacets.includes(facet)
        ? filter.dimension((row) => row.values[facet][0] ?? '')
        : filter.dimension((row) => row.values[facet], true)
      return { facet, dimension, group: dimension.group().reduceCount() }
    })
    const days = filter.dimension((row) => row.day)
    const weekOf = new Map(rows.map((row) => [row.day, row.week]))
    const weeks = days.group((day) => weekOf.get(Number(day)) ?? '').reduceCount()
    let chosenBefore = ''
    let shown: PeerRow[] = []
    return {
      apply: ({ choices = {}, from, to }) => {
        const chosen = JSON.stringify(choices)
        if (chosen !== chosenBefore) {
          for (const { facet, dimension } of facets) {
            const ids = new Set(choices[facet] ?? [])
            if (ids.size === 0) dimension.filterAll()
            else dimension.filterFunction((id) => ids.has(String(id)))
          }
        }
        chosenBefore = chosen
        if (from === undefined || to === undefined) days.filterAll()
        else days.filterRange([dayNumber(from), dayNumber(to) + 1])
        for (const { group } of facets) group.all()
        weeks.all()
        shown = filter.allFiltered()
      },
      answer: () => ({
        rows: shown.map((row) => row.row),
        counts: Object.fromEntries(
          facets.map(({ facet, group }) => [
            facet,
            Object.fromEntries(
              group
                .all()
                .flatMap(({ key, value }) => (Number(value) > 0 ? [[String(key), Number(value)]] : [])),
            ),
          ]),
        ),
      }),
    }
  },
}
