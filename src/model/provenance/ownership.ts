/** Who owns the outlets whose pages the records rest on. */
import type { TalksAt } from '../asof/index.ts'
import type { Ownership, SourceStub } from '../records.ts'
import { referred } from '../talks.ts'

/** Pages and outlets of one kind of ownership, or of one country. */
export interface PagesOf<Key> {
  key: Key
  pages: number
  outlets: number
  /** Pages whose text is that of an agency. */
  republished: number
}

/** The pages published by the as-of day, in order of publication. */
export function knownSources(at: TalksAt): SourceStub[] {
  return at.talks.sources.filter(({ published }) => published <= at.day)
}

/** Pages known by the as-of day by who owns the outlet that published them; most pages first. */
export function pagesByOwnership(at: TalksAt): PagesOf<Ownership>[] {
  return pagesBy(at, (outlet) => outlet.ownership)
}

/** Pages known by the as-of day by the country of the outlet; most pages first. */
export function pagesByCountry(at: TalksAt): PagesOf<string>[] {
  return pagesBy(at, (outlet) => outlet.country)
}

function pagesBy<Key extends string>(
  at: TalksAt,
  keyOf: (outlet: { ownership: Ownership; country: string }) => Key,
): PagesOf<Key>[] {
  const groups = new Map<Key, PagesOf<Key> & { seen: Set<string> }>()
  for (const source of knownSources(at)) {
    const key = keyOf(referred(at.talks.outletById, source.outlet))
    const group = groups.get(key) ?? { key, pages: 0, outlets: 0, republished: 0, seen: new Set() }
    group.pages += 1
    group.seen.add(source.outlet)
    if (source.agency !== undefined) group.republished += 1
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ seen, ...group }) => ({ ...group, outlets: seen.size }))
    .toSorted((a, b) => b.pages - a.pages || (a.key < b.key ? -1 : 1))
}
