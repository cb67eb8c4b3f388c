/** What the engine is built from, and what of a quote was known on a day. */
import type {
  Dataset,
  Day,
  Issue,
  Outlet,
  Party,
  Proposal,
  Quote,
  Report,
  Round,
  SourceStub,
  Speaker,
} from '../records.ts'

/** The tables that quotes refer to, and the quotes. A `TalksRecords` is one. */
export interface QuoteCorpus {
  parties: readonly Pick<Party, 'id' | 'name' | 'aliases'>[]
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'aliases' | 'roles'>[]
  issues: readonly Pick<Issue, 'id' | 'title'>[]
  rounds: readonly Pick<Round, 'id' | 'title' | 'history'>[]
  proposals: readonly Pick<Proposal, 'id' | 'title' | 'history'>[]
  outlets: readonly Pick<Outlet, 'id' | 'name' | 'aliases' | 'country' | 'ownership'>[]
  sources: readonly SourceStub[]
  quotes: readonly Quote[]
  /** With spellings of names beyond those that aliases attest. */
  dataset?: Pick<Dataset, 'spellings'> | undefined
}

/** The day on which something with a history was first publicly known. */
export function knownFrom(record: { history: readonly { date: Day }[] }): Day {
  let first = record.history[0]?.date ?? ''
  for (const { date } of record.history) if (date < first) first = date
  return first
}

/**
 * The reports of a quote that were published by a day, given the day of each source; where none was, the
 * first one, on which the quote rests.
 */
export function reportsBy<Time>(
  reports: readonly Report[],
  publishedOf: (report: Report) => Time,
  day: Time,
): readonly Report[] {
  const published = reports.filter((report) => publishedOf(report) <= day)
  return published.length > 0 ? published : reports.slice(0, 1)
}
