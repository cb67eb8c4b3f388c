/** The sources as rows to search and sort. */
import { foldedWords } from '../../../model/quotes/text/words.ts'
import type { Outlet, Source, SourceStub } from '../../../model/records.ts'
import { referred, type Talks } from '../../../model/talks.ts'
import { countryName } from '../../../view/names.ts'

export interface SourceRow {
  source: Source
  outlet: Outlet
  /** The outlet whose text the page re-publishes. */
  agency?: Outlet
  country: string
  /** Everything a search looks at, folded. */
  text: string
}

export interface SourceFilter {
  query: string
  ownership: readonly string[]
  country: readonly string[]
  language: readonly string[]
}

/** One row for each of the sources known; `full` has their titles and addresses. */
export function sourceRows(
  known: readonly SourceStub[],
  full: ReadonlyMap<string, Source>,
  talks: Talks,
): SourceRow[] {
  return known.flatMap(({ id }): SourceRow[] => {
    const source = full.get(id)
    if (source === undefined) return []
    const outlet = referred(talks.outletById, source.outlet)
    const agency = source.agency === undefined ? undefined : talks.outletById.get(source.agency)
    const country = countryName(outlet.country)
    const names = [outlet.name, ...(outlet.aliases ?? []), agency?.name ?? '']
    const words = [source.title, ...names, country, hostOf(source.url), source.published]
    return [
      { source, outlet, country, text: foldedWords(words.join(' ')).join(' '), ...(agency && { agency }) },
    ]
  })
}

/** The rows in which every word of the query begins a word, and that pass the other filters. */
export function filterRows(rows: readonly SourceRow[], filter: SourceFilter): SourceRow[] {
  const words = foldedWords(filter.query)
  const passes = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value)
  return rows.filter(
    ({ text, outlet, source }) =>
      passes(filter.ownership, outlet.ownership) &&
      passes(filter.country, outlet.country) &&
      passes(filter.language, source.language) &&
      words.every((word) => text.startsWith(word) || text.includes(` ${word}`)),
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
