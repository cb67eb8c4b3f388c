/** Opening talks that a person brought, as if the site held them. They stay in this window and go nowhere. */
import type { CatalogueEntry } from '../assets.ts'
import type { PackedTalks } from './pack.ts'

const opened = new Map<string, PackedTalks>()

/**
 * Keeps checked talks where the queries find them, and returns the entry by which they are opened. Its id begins
 * with `own-`, so that it never stands for talks that the site holds.
 */
export function openOwn(packed: PackedTalks): CatalogueEntry {
  const name = `own:${opened.size + 1}`
  opened.set(name, packed)
  return {
    id: `own-${packed.id}`,
    title: packed.title,
    coverage: { from: packed.coverage.from, to: packed.coverage.to },
    core: name,
    sources: `${name} sources`,
    quotes: packed.months.map(({ month, count }) => ({
      from: month,
      to: month,
      count,
      url: `${name} ${month}`,
    })),
    isOwn: true,
  }
}

/** What was opened under an entry; undefined for talks of the site. */
export function ownTalks(entry: CatalogueEntry): PackedTalks | undefined {
  return opened.get(entry.core)
}
