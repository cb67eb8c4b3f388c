/** The same quotes as plain rows in the order of the feed, as the peers are given them. */
import { mondayOf } from '../../src/model/day.ts'
import type { FacetName } from '../../src/model/quotes/facets.ts'
import { roleAt } from '../../src/model/quotes/role.ts'
import { foldedWords } from '../../src/model/quotes/text/words.ts'
import type { Quote, TalksRecords } from '../../src/model/records.ts'

export interface PeerRow {
  row: number
  /** YYYYMMDD as a number, so that a range of days is a range of numbers. */
  day: number
  week: string
  /** Folded words of all that is searched: peers are spared the folding. */
  text: string
  values: Record<FacetName, string[]>
}

/** Lays out the rows for the peers; the order is the engine's own, so that equal rows are equal numbers. */
export function peerRows(talks: TalksRecords, quotes: readonly Quote[]): PeerRow[] {
  const sources = new Map(talks.sources.map((source) => [source.id, source]))
  const outlets = new Map(talks.outlets.map((outlet) => [outlet.id, outlet]))
  const speakers = new Map(talks.speakers.map((speaker) => [speaker.id, speaker]))
  return quotes.map((quote, row) => {
    const speaker = speakers.get(quote.speaker)
    const of = quote.reports.flatMap(({ source }) => {
      const outlet = outlets.get(sources.get(source)?.outlet ?? '')
      return outlet ? [outlet] : []
    })
    const role = speaker && roleAt(speaker, quote.date)
    const wordings = quote.reports.map((report) => report.wording ?? '')
    const values: Record<FacetName, string[]> = {
      party: [quote.party],
      speaker: [quote.speaker],
      role: role === undefined ? [] : [role],
      issue: quote.issues ?? [],
      round: quote.rounds ?? [],
      proposal: quote.proposals ?? [],
      outlet: [...new Set(of.map((outlet) => outlet.id))],
      country: [...new Set(of.map((outlet) => outlet.country))],
      ownership: [...new Set(of.map((outlet) => outlet.ownership as string))],
      kind: [quote.kind],
      language: [quote.language],
    }
    return {
      row,
      day: dayNumber(quote.date),
      week: mondayOf(quote.date),
      text: foldedWords([quote.text, quote.context, ...wordings, speaker?.name].join(' ')).join(' '),
      values,
    }
  })
}

/** YYYYMMDD as a number. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

/** Facets in which every quote has exactly one value. */
export const singleFacets: readonly FacetName[] = ['party', 'speaker', 'kind', 'language']
