/** Which evidence a record had on a day. */
import type { Day, Evidence } from '../records.ts'
import type { Talks } from '../talks.ts'

/**
 * A record with the evidence that existed by the end of `day`: pages published and words said by then.
 *
 * A record is dated from the day it was publicly known, and pages that bear it out may have come later.
 * Where all of them did, the earliest one stays, since no record is shown without evidence.
 */
export function withEvidenceAt<Kind extends Evidence>(talks: Talks, day: Day, record: Kind): Kind {
  const quotes = record.quotes?.filter((id) => isSaidBy(talks, day, id))
  const published = record.sources?.filter((id) => isPublishedBy(talks, day, id))
  const sources =
    published?.length === 0 && !quotes?.length ? earliest(talks, record.sources ?? []) : published
  const pruned = { ...record }
  if (quotes?.length) pruned.quotes = quotes
  else delete pruned.quotes
  if (sources?.length) pruned.sources = sources
  else delete pruned.sources
  return pruned
}

/** The sources of a list that were published by the end of `day`; the earliest one where none was. */
export function sourcesAt(talks: Talks, day: Day, ids: readonly string[]): string[] {
  const published = ids.filter((id) => isPublishedBy(talks, day, id))
  return published.length > 0 ? published : earliest(talks, ids)
}

/** Whether a page was published by the end of `day`; false for a page that is not in the talks. */
function isPublishedBy(talks: Talks, day: Day, sourceId: string): boolean {
  const source = talks.sourceById.get(sourceId)
  return source !== undefined && source.published <= day
}

function isSaidBy(talks: Talks, day: Day, quoteId: string): boolean {
  const quote = talks.quoteById.get(quoteId)
  return quote !== undefined && quote.date <= day
}

function earliest(talks: Talks, ids: readonly string[]): string[] {
  let first: { id: string; published: Day } | undefined
  for (const id of ids) {
    const source = talks.sourceById.get(id)
    if (source && (first === undefined || source.published < first.published)) first = source
  }
  return first ? [first.id] : []
}
