/** The last slides: the pages that the others cite, by number. */
import type { Source } from '../../model/records.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { about, longDay } from '../../model/words/days.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginate } from './fit.ts'
import { bodyHeight, contentWidth, LINE, type Shape, TYPE } from './geometry.ts'
import type { Draft, Material, SourceEntry } from './types.ts'

export const NUMBER_COLUMN = 7
export const SOURCE_PADDING = 0.45

/** Slides that list the pages of `numbers`, in the order of their numbers. */
export function sourceSlides(
  { at, sources, shape }: Material,
  numbers: ReadonlyMap<string, number>,
): Draft[] {
  const heading = {
    key: 'sources',
    title: 'Sources',
    aside: 'The first page for each statement; every page and quote opens from the link of the first slide',
    isFiltered: false,
  }
  if (sources === null) {
    const text = 'The titles of the pages could not be loaded.'
    return draftsOf(heading, [{ body: { kind: 'notice', text }, evidence: [] }])
  }
  const entries = [...numbers].flatMap(([id, number]) => {
    const source = sources.get(id)
    return source ? [entryOf(at.talks, source, number)] : []
  })
  const capacity = bodyHeight(1, true) - (shape === 'narrow' ? LINE.text : 0)
  return draftsOf(
    heading,
    paginate(entries, (entry) => entryHeight(entry, shape), capacity).map((page) => ({
      body: { kind: 'sources', entries: page },
      evidence: [],
    })),
  )
}

function entryOf(talks: Talks, source: Source, number: number): SourceEntry {
  return {
    number,
    outlet: referred(talks.outletById, source.outlet).name,
    title: source.title,
    language: source.language,
    published: about(longDay(source.published), source.approximate),
  }
}

function entryHeight({ outlet, title, published }: SourceEntry, shape: Shape): number {
  const width = contentWidth(shape) - NUMBER_COLUMN
  return (
    linesOf(`${outlet}: ${title}, ${published}`, width, TYPE.small).length * LINE.small + 2 * SOURCE_PADDING
  )
}
