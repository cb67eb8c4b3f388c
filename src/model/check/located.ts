/** Records together with where they stand, so that every problem names its place. */
import type { Dataset, TalksRecords } from '../records.ts'
import { tables } from '../schema.ts'
import type { Problem } from './problem.ts'

export type TableName = keyof typeof tables

export const tableNames = Object.keys(tables) as TableName[]

/** A record as it was read: its file, how problems call it, and itself. */
export interface Located<Row> {
  file: string
  name: string
  row: Row
}

/** Well-formed records by table; what was not well-formed has been reported and is left out. */
export type LocatedTalks = { [Table in TableName]: Located<TalksRecords[Table][number]>[] } & {
  dataset?: Located<Dataset>
  /**
   * Every id that a table's files name, well-formed record or not, so that one mistake is told once. A table
   * of which a file could not be read has no entry.
   */
  ids: Map<TableName, ReadonlySet<string>>
}

/** One rule of docs/RECORDS.md: every place where the talks break it. */
export type Rule = (talks: LocatedTalks) => Problem[]

/** A problem of a located record. */
export function problemOf(
  { file, name }: Located<unknown>,
  field: string,
  wrong: string,
  right: string,
): Problem {
  return { file, record: name, field, wrong, right }
}

/** How problems call a record: its id, or what tells it apart where its table has none. */
export function recordName(row: unknown, index: number): string {
  if (typeof row === 'object' && row !== null) {
    const fields: Record<string, unknown> = { ...row }
    if (typeof fields.id === 'string' && fields.id !== '') return fields.id
    const parts = [fields.round, fields.party, fields.issue, fields.date].filter(
      (part) => typeof part === 'string',
    )
    if (parts.length > 1) return parts.join(' ')
  }
  return `record ${index + 1}`
}
