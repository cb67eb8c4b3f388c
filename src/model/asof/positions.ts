/** Where parties stood, as it was known on a day. */
import type { Day, Position } from '../records.ts'
import type { Talks } from '../talks.ts'
import { withEvidenceAt } from './evidence.ts'

export interface PositionAt {
  party: string
  issue: string
  /** The position that held at the end of the day, until the party's next record on the issue. */
  current: Position
  /** Every record known by the day, earliest first. */
  history: Position[]
}

/** Positions by issue, then by party. A party without an entry had taken no recorded position. */
export type PositionsByIssue = ReadonlyMap<string, ReadonlyMap<string, PositionAt>>

/** Folds the position records dated on or before `day`; every issue has an entry, if only an empty one. */
export function positionsAt(talks: Talks, day: Day): PositionsByIssue {
  const byIssue = new Map<string, Map<string, PositionAt>>(
    talks.issues.map((issue) => [issue.id, new Map<string, PositionAt>()]),
  )
  for (const record of talks.positions) {
    if (record.date > day) break
    const byParty = byIssue.get(record.issue)
    if (byParty === undefined) continue
    const position = withEvidenceAt(talks, day, record)
    const history = [...(byParty.get(record.party)?.history ?? []), position]
    byParty.set(record.party, { party: record.party, issue: record.issue, current: position, history })
  }
  return byIssue
}

/** The position that held at the end of `day`, or undefined where none was recorded by then. */
export function positionAt(history: readonly Position[], day: Day): Position | undefined {
  return history.findLast((position) => position.date <= day)
}
