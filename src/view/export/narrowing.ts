/** What a page's own choices narrow it to, in the words of their chips: for everything that leaves the screen. */
import type { TalksAt } from '../../model/asof/index.ts'
import { type FacetName, facetNames } from '../../model/quotes/facets.ts'
import { referred } from '../../model/talks.ts'
import { joined } from '../../model/words/lists.ts'
import {
  attendanceWords,
  formatWords,
  NOT_REPORTED,
  outcomeWords,
  phaseWords,
  proposalKindWords,
  stageWords,
} from '../../model/words/statuses.ts'
import { facetTitles, valueName } from '../feed/facetWords.ts'
import type { View } from '../view.ts'

/** A choice that narrows or measures what a part of a page shows. */
export type NarrowingKey =
  | FacetName
  | 'track'
  | 'format'
  | 'phase'
  | 'attendance'
  | 'outcome'
  | 'stage'
  | 'proposalKind'
  | 'between'
  | 'q'

/** The facets of the quotes, their parties being a filter of the strip. */
export const quoteKeys: readonly NarrowingKey[] = [...facetNames.filter((facet) => facet !== 'party'), 'q']

/** Those of the board of rounds. */
export const boardKeys: readonly NarrowingKey[] = ['track', 'format', 'phase', 'attendance', 'round']

/** "Format: online, in person", or undefined where the view says nothing of it. */
export function narrowingInWords(at: TalksAt, view: View, key: NarrowingKey): string | undefined {
  const { title, values } = read(at, view, key)
  return values.length === 0 ? undefined : `${title}: ${values.join(', ')}`
}

function read(at: TalksAt, view: View, key: NarrowingKey): { title: string; values: readonly string[] } {
  const worded = (title: string, ids: readonly string[], words: Readonly<Record<string, string>>) => ({
    title,
    values: ids.map((id) => words[id] ?? id),
  })
  switch (key) {
    case 'track':
      return { title: 'Track', values: view.track.map((id) => at.talks.trackById.get(id)?.title ?? id) }
    case 'format':
      return worded('Format', view.format, formatWords)
    case 'phase':
      return worded('Rounds', view.status, phaseWords)
    case 'outcome':
      return worded('What became of it', view.status, outcomeWords)
    case 'attendance':
      return worded('Attendance', view.attendance, { ...attendanceWords, 'not-reported': NOT_REPORTED })
    case 'stage':
      return worded('Stage', view.stage, stageWords)
    case 'proposalKind':
      return worded('Kind', view.kind, proposalKindWords)
    case 'between': {
      const names = (view.between ?? []).map((id) => referred(at.talks.partyById, id).name)
      return { title: 'Between', values: names.length === 0 ? [] : [joined(names)] }
    }
    case 'q':
      return { title: 'Search', values: view.q === '' ? [] : [view.q] }
    default:
      return { title: facetTitles[key], values: view[key].map((id) => valueName(at, key, id) ?? id) }
  }
}
