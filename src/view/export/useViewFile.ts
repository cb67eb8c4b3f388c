import type { ViewFile } from '../../model/export/view-file.ts'
import { isFiltered } from '../../model/filters.ts'
import { facetNames } from '../../model/quotes/facets.ts'
import { referred } from '../../model/talks.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { formatWords, stageWords } from '../../model/words/statuses.ts'
import { facetTitles, valueName } from '../feed/facetWords.ts'
import { hrefOf, useView } from '../store.ts'
import { useFilters, useTalksAt } from '../talks.tsx'

/** What a file made from the view in its present state says of itself. */
export function useViewFile(title: string): ViewFile {
  const at = useTalksAt()
  const filters = useFilters()
  const view = useView((current) => current)
  const { dataset } = at.talks
  const chosen = facetNames
    .filter((facet) => facet !== 'party' && view[facet].length > 0)
    .map(
      (facet) =>
        `${facetTitles[facet]}: ${view[facet].map((id) => valueName(at, facet, id) ?? id).join(', ')}`,
    )
  const narrowed: [string, readonly string[]][] = [
    ['Track', view.track.map((id) => at.talks.tracks.find((track) => track.id === id)?.title ?? id)],
    ['Format', view.format.map((id) => (formatWords as Readonly<Record<string, string>>)[id] ?? id)],
    ['Stage', view.stage.map((id) => (stageWords as Readonly<Record<string, string>>)[id] ?? id)],
    ['Status', view.status],
    ['Attendance', view.attendance],
    ['Between', (view.between ?? []).map((id) => referred(at.talks.partyById, id).name)],
    ['Search', view.q === '' ? [] : [view.q]],
  ]
  return {
    talks: dataset.id,
    talksTitle: dataset.title,
    title,
    day: at.day,
    filters: [
      ...(isFiltered(filters) ? [filtersInWords(at.talks, filters)] : []),
      ...chosen,
      ...narrowed
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => `${name}: ${values.join(', ')}`),
    ],
    license: dataset.license,
    link: new URL(hrefOf({ asof: at.day }, view), window.location.href).href,
  }
}
