/** Positions in words, the same in every chart, table and panel. */
import type { TalksAt } from '../model/asof/index.ts'
import type { Move } from '../model/gaps/index.ts'
import type { Day, Position } from '../model/records.ts'
import { valueInWords } from '../model/scale.ts'
import { referred } from '../model/talks.ts'
import { longDay } from '../model/words/days.ts'
import { sentenceCase } from '../model/words/lists.ts'
import { confidenceWords } from '../model/words/statuses.ts'
import type { EvidenceRequest } from './view.ts'

/** "Arvenia on Ceasefire, 2 June 2025", in the talks' own names. */
export function positionTitle(at: TalksAt, position: Position): string {
  const party = referred(at.talks.partyById, position.party).name
  const issue = referred(at.talks.issueById, position.issue).title
  return `${party} on ${issue}, ${longDay(position.date)}`
}

/** Where a position lies on its line: the words of the labelled point or points, and the value. */
export function positionPlace(at: TalksAt, position: Position): string {
  return `${valueInWords(referred(at.talks.issueById, position.issue), position.value)} (${position.value})`
}

/** "stated on 2 June 2025", or "held since 18 March 2025, last stated on 2 June 2025" where it was restated. */
export function statedInWords({ date }: Pick<Position, 'date'>, heldSince: Day = date): string {
  const stated = `stated on ${longDay(date)}`
  return heldSince === date ? stated : `held since ${longDay(heldSince)}, last ${stated}`
}

/** "moved from 50 to 30 since then" for a movement, in points of the issue's line. */
export function moveInWords({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return `moved from ${from.value} to ${to.value}`
}

/** Everything a mark says, for screen readers: party, place, confidence, day, movement and age. */
export function markInWords(
  at: TalksAt,
  position: Position,
  facts: { move?: Move | undefined; entered?: boolean; heldSince?: Day } = {},
): string {
  return [
    referred(at.talks.partyById, position.party).name,
    positionPlace(at, position),
    confidenceWords[position.confidence],
    statedInWords(position, facts.heldSince),
    facts.move && moveInWords(facts.move),
    facts.entered && 'first recorded after the day compared with',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What the evidence panel shows for a position. */
export function positionEvidence(at: TalksAt, position: Position): EvidenceRequest {
  return {
    title: positionTitle(at, position),
    note: `${position.summary} ${sentenceCase(positionPlace(at, position))}; ${confidenceWords[position.confidence]}.`,
    quotes: position.quotes,
    sources: position.sources,
  }
}
