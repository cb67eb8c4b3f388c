import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  tableFeatures,
} from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { facetNames } from '../../../src/model/quotes/facets.ts'
import type { Peer } from '../peer.ts'
import { dayNumber, type PeerRow } from '../rows.ts'

/** Faceted filtering of a headless table: unique values of each column with the other columns' filters applied. */
export const tablePeer: Peer = {
  name: 'TanStack Table',
  tasks: ['toggle', 'brush'],
  turns: 3,
  most: 100_000,
  build: (rows) => {
    const features = tableFeatures({
      coreReactivityFeature: storeReactivityBindings(),
      columnFilteringFeature,
      columnFacetingFeature,
      filteredRowModel: createFilteredRowModel(),
      facetedRowModel: createFacetedRowModel(),
      facetedUniqueValues: createFacetedUniqueValues(),
    })
    const facets = facetNames.map((facet) => ({
      id: facet,
      accessorFn: (row: PeerRow) => row.values[facet],
      getUniqueValues: (row: PeerRow) => row.values[facet],
      filterFn: (row: { original: PeerRow }, _: string, ids: ReadonlySet<string>) =>
        row.original.values[facet].some((id) => ids.has(id)),
    }))
    const day = {
      id: 'day',
      accessorFn: (row: PeerRow) => row.day,
      getUniqueValues: (row: PeerRow) => [row.week],
      filterFn: (row: { original: PeerRow }, _: string, [from, to]: [number, number]) =>
        row.original.day >= from && row.original.day <= to,
    }
    const table = constructTable({ features, data: [...rows], columns: [...facets, day] })
    const read = () => {
      for (const id of [...facetNames, 'day']) table.getColumn(id)?.getFacetedUniqueValues()
      return table.getFilteredRowModel().rows
    }
    read()
    let shown: ReturnType<typeof read> = []
    return {
      apply: ({ choices = {}, from, to }) => {
        const filters: { id: string; value: unknown }[] = facetNames.flatMap((facet) => {
          const ids = choices[facet] ?? []
          return ids.length > 0 ? [{ id: facet, value: new Set(ids) }] : []
        })
        if (from !== undefined && to !== undefined) {
          filters.push({ id: 'day', value: [dayNumber(from), dayNumber(to)] })
        }
        table.setColumnFilters(filters)
        shown = read()
      },
      answer: () => ({
        rows: shown.map((row) => row.original.row),
        counts: Object.fromEntries(
          facetNames.map((facet) => [
            facet,
            Object.fromEntries(table.getColumn(facet)?.getFacetedUniqueValues() ?? []) as Record<
              string,
              number
            >,
          ]),
        ),
      }),
    }
  },
}
