import type { ViewFile } from '../../model/export/view-file.ts'
import { isFiltered } from '../../model/filters.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { hrefOf, useView } from '../store.ts'
import { useFilters, useTalksAt } from '../talks.tsx'
import { type NarrowingKey, narrowingInWords } from './narrowing.ts'

/** What of the view narrows a part of a page, and what else a file made from it has to say. */
export interface Narrowed {
  /** Which filters of the strip apply to it. */
  strip?: 'all' | 'parties' | 'none'
  /** Which of the page's own choices apply to it. */
  by?: readonly NarrowingKey[]
  /** What else decides what is shown, such as the day compared with. */
  notes?: readonly string[]
  /** How values are to be read, in a sentence or two. */
  method?: string
}

/** What a file made from a part of the view in its present state says of itself. */
export function useViewFile(
  title: string,
  { strip = 'all', by = [], notes = [], method }: Narrowed = {},
): ViewFile {
  const at = useTalksAt()
  const { party, from, to } = useFilters()
  const view = useView((current) => current)
  const { dataset } = at.talks
  const filters = {
    party: strip === 'none' ? [] : party,
    from: strip === 'all' ? from : null,
    to: strip === 'all' ? to : null,
  }
  return {
    talks: dataset.id,
    talksTitle: dataset.title,
    title,
    day: at.day,
    filters: [
      ...(isFiltered(filters) ? [filtersInWords(at.talks, filters)] : []),
      ...by.flatMap((key) => narrowingInWords(at, view, key) ?? []),
    ],
    notes,
    method,
    license: dataset.license,
    link: new URL(hrefOf({ asof: at.day }, view), window.location.href).href,
  }
}
