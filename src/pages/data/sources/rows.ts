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
    return [{ source, outlet, country: countryName(outlet.country), ...(agency && { agency }) }]
  })
}

/** The rows in which every word of the query begins a word, and that pass the other filters. */
export function filterRows(rows: readonly SourceRow[], filter: SourceFilter): SourceRow[] {
  const words = foldedWords(filter.query)
  const passes = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value)
  return rows.filter(
    (row) =>
      passes(filter.ownership, row.outlet.ownership) &&
      passes(filter.country, row.country) &&
      passes(filter.language, row.source.language) &&
      words.every((word) => textOf(row).includes(` ${word}`)),
  )
}

const texts = new WeakMap<SourceRow, string>()

/** Everything that a search looks at, folded when the first search comes: most who open the page never search. */
function textOf(row: SourceRow): string {
  const text = texts.get(row) ?? foldedText(row)
  texts.set(row, text)
  return text
}

/** With a space before each word. */
function foldedText({ source, outlet, agency, country }: SourceRow): string {
  const names = [outlet.name, ...(outlet.aliases ?? []), agency?.name ?? '']
  const words = [source.title, ...names, country, hostOf(source.url), source.published]
  return foldedWords(words.join(' '))
    .map((word) => ` ${word}`)
    .join('')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
