/** The check of a talks: every rule of docs/RECORDS.md, told in one line a problem. */
import type { TalksRecords } from '../records.ts'
import { type Located, type LocatedTalks, type Rule, type TableName, tableNames } from './located.ts'
import type { Problem } from './problem.ts'
import { readTables, type TalksFile } from './tables.ts'

export { type Problem, problemLine } from './problem.ts'
export type { TalksFile } from './tables.ts'

export interface CheckedTalks {
  problems: Problem[]
  /** Well-formed records by table. */
  counts: Record<TableName, number>
  /** The records, where nothing is wrong with them. */
  records?: TalksRecords
}

const rules: Rule[] = []

/** Checks the files of one talks. A record of the wrong shape is reported and otherwise left out. */
export function checkTalks(files: readonly TalksFile[]): CheckedTalks {
  const { talks, problems: unreadable } = readTables(files)
  const problems = [...unreadable, ...rules.flatMap((rule) => rule(talks))]
  const counts = Object.fromEntries(tableNames.map((table) => [table, talks[table].length]))
  const checked = { problems, counts: counts as CheckedTalks['counts'] }
  const { dataset } = talks
  return problems.length === 0 && dataset ? { ...checked, records: recordsOf(talks, dataset.row) } : checked
}

function recordsOf(talks: LocatedTalks, dataset: TalksRecords['dataset']): TalksRecords {
  const rows = <Row>(located: readonly Located<Row>[]): Row[] => located.map(({ row }) => row)
  return {
    dataset,
    parties: rows(talks.parties),
    tracks: rows(talks.tracks),
    issues: rows(talks.issues),
    outlets: rows(talks.outlets),
    sources: rows(talks.sources),
    speakers: rows(talks.speakers),
    rounds: rows(talks.rounds),
    attendance: rows(talks.attendance),
    outcomes: rows(talks.outcomes),
    proposals: rows(talks.proposals),
    positions: rows(talks.positions),
    quotes: rows(talks.quotes),
  }
}
