/**
 * A view as slides: one idea a slide, in the order in which a meeting asks. What does not fit on one goes on to the
 * next; nothing is ever set smaller.
 */
import { type TalksAt, talksAt } from '../../model/asof/index.ts'
import { comparisonDay } from '../../model/comparison.ts'
import { earlierOf } from '../../model/day.ts'
import { NEVER_STALE } from '../../model/gaps/index.ts'
import { principalPair } from '../../model/parties.ts'
import type { View } from '../../view/view.ts'
import { attendanceSlides } from './attendance.ts'
import { changesSlides } from './changes.ts'
import { pageOf, type QuotedOn } from './cited.ts'
import { unique } from './draft.ts'
import { headlineSlides } from './headline.ts'
import { issueSlides, mapSlides } from './map.ts'
import { proposalSlides } from './proposals.ts'
import { quoteSlides } from './quotes.ts'
import { sourceSlides } from './sources.ts'
import type { Draft, Material, Matter, Slide } from './types.ts'

export { deckQuotes } from './quotes.ts'
export type { Material, Matter, Slide, SlideBody } from './types.ts'

/** What of a view decides on the slides. */
export type Choice = Pick<
  View,
  'party' | 'from' | 'to' | 'since' | 'between' | 'stale' | 'round' | 'issue' | 'proposal' | 'compare'
>

/** What is loaded apart from the records: null for what cannot be. */
export type Words = Pick<Matter, 'quotes' | 'sources'>

type Loaded = Words & Pick<Matter, 'quotedOn'>

/** What a deck is made of, as the view names it; all but the shape had to be fetched for it. */
export function materialOf(
  view: Choice,
  at: TalksAt,
  { shape, ...loaded }: Loaded & Pick<Material, 'shape'>,
): Material {
  return { ...matterOf(view, at, loaded), shape }
}

/** What is shown of a view, as it names it. */
export function matterOf(view: Choice, at: TalksAt, loaded: Loaded): Matter {
  const since = view.since ?? comparisonDay(at)
  return {
    at,
    before: talksAt(at.talks, earlierOf(since, at.day)),
    filters: { party: view.party, from: view.from, to: view.to },
    between: view.between ?? principalPair(at.talks.parties),
    staleAfter: view.stale === 0 ? NEVER_STALE : view.stale,
    rounds: view.round,
    issues: view.issue,
    proposals: view.compare.length > 0 ? view.compare : view.proposal,
    ...loaded,
  }
}

/** The slides of a deck but for its sources: the same for the same material, and at least the first. */
export function draftSlides(material: Material): Draft[] {
  return [
    ...headlineSlides(material),
    ...attendanceSlides(material),
    ...changesSlides(material),
    ...mapSlides(material),
    ...issueSlides(material),
    ...proposalSlides(material),
    ...quoteSlides(material),
  ]
}

/** All slides of a deck: its drafts, with the numbers of the pages they cite, and the slides that list these. */
export function slidesOf(material: Material, drafts: readonly Draft[] = draftSlides(material)): Slide[] {
  const numbers = numbered(drafts, material.quotedOn)
  const pages = ({ claims }: Draft) => claims.flatMap((claim) => pageOf(claim, material.quotedOn) ?? [])
  return [...drafts, ...sourceSlides(material, numbers)].map((draft) => ({
    ...draft,
    numbers: unique(pages(draft)).flatMap((id) => numbers.get(id) ?? []),
  }))
}

/** The place of the slide with a key; of the nearest part of the same contents where that part is not there. */
export function placeOf(slides: readonly Pick<Slide, 'key'>[], key: string): number {
  const [contents = '', part = '1'] = key.split('/')
  const own = slides.flatMap((slide, index) => (slide.key.split('/')[0] === contents ? [index] : []))
  return own[Math.min(Number(part), own.length) - 1] ?? 0
}

/** Pages in the order in which the slides cite them, numbered from 1. */
function numbered(drafts: readonly Draft[], quotedOn: QuotedOn): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const claim of drafts.flatMap(({ claims }) => claims)) {
    const page = pageOf(claim, quotedOn)
    if (page !== undefined && !numbers.has(page)) numbers.set(page, numbers.size + 1)
  }
  return numbers
}
