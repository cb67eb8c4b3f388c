/** From the files of a talks folder to its tables: what is missing, misplaced or of the wrong shape is reported. */
import { isRecord } from '../isRecord.ts'
import { dataset, tables } from '../schema.ts'
import { type Located, type LocatedTalks, recordName, type TableName, tableNames } from './located.ts'
import type { Problem } from './problem.ts'
import { readShape } from './shapes.ts'

/** One file of a talks folder. */
export interface TalksFile {
  /** Its path within the folder, with `/`. */
  path: string
  /** Its parsed JSON; undefined where it could not be read, which whoever read it has reported. */
  content: unknown
}

interface RawRow {
  file: string
  index: number
  row: unknown
}

/**
 * Sorts the records of all files into their tables, and reports whatever does not belong or fit there. There may be
 * more problems than a call takes arguments.
 */
export function readTables(files: readonly TalksFile[]): { talks: LocatedTalks; problems: Problem[] } {
  const problems: Problem[] = []
  const raw = new Map<TableName, RawRow[]>()
  const talks = emptyTalks()
  const unreadable = new Set<TableName>()
  for (const { path, content } of files) {
    const table = tableOf(path)
    if (path === 'dataset.json') {
      problems.push(...(content === undefined ? [] : readDataset(talks, content)))
    } else if (table === undefined) {
      problems.push({
        file: path,
        wrong: 'is no table of the talks',
        right: `one of ${fileNames.join(', ')}`,
      })
    } else if (content === undefined) {
      unreadable.add(table)
    } else {
      const { rows, problems: own } = readFile(path, table, content)
      for (const problem of own) problems.push(problem)
      if (rows) raw.set(table, (raw.get(table) ?? []).concat(rows))
      else unreadable.add(table)
    }
  }
  if (!files.some(({ path }) => path === 'dataset.json')) problems.push(missing('dataset.json'))
  for (const table of tableNames) {
    const rows = raw.get(table)
    const found = rows !== undefined || unreadable.has(table)
    if (!found) problems.push(missing(`${table}.json`))
    for (const problem of placeRows(talks, table, rows ?? [])) problems.push(problem)
    if (!found || unreadable.has(table)) talks.ids.delete(table)
  }
  return { talks, problems }
}

const fileNames = ['dataset.json', ...tableNames.map((table) => `${table}.json`)]

function missing(file: string): Problem {
  return { file, wrong: 'is missing', right: 'a file for every table, if only with an empty list' }
}

/** The table that a path names: `rounds.json`, or `quotes/2025-05.json` where a table is a folder. */
function tableOf(path: string): TableName | undefined {
  const name = /^([a-z]+)(?:\/[^/]+)?\.json$/.exec(path)?.[1]
  return tableNames.find((table) => table === name)
}

function readDataset(talks: LocatedTalks, content: unknown): Problem[] {
  const file = 'dataset.json'
  if (!isRecord(content)) return [{ file, wrong: 'is not a record in { }', right: 'one record in { }' }]
  const { $schema, ...fields } = content
  const name = recordName(fields, 0)
  const { row, problems } = readShape(dataset, fields, { file, record: name })
  if (row) talks.dataset = { file, name, row }
  return [...schemaNameProblems(file, 'dataset', $schema), ...problems]
}

function readFile(
  file: string,
  table: TableName,
  content: unknown,
): { rows?: RawRow[]; problems: Problem[] } {
  const form = `{ "$schema": "${schemaName(file, table)}", "${table}": [ … ] }`
  if (!isRecord(content)) return { problems: [{ file, wrong: 'is not a record in { }', right: form }] }
  const { $schema, [table]: rows, ...others } = content
  const problems = schemaNameProblems(file, table, $schema)
  for (const key of Object.keys(others)) {
    problems.push({ file, field: key, wrong: 'does not belong beside the records', right: form })
  }
  if (!Array.isArray(rows)) {
    problems.push({
      file,
      field: table,
      wrong: rows === undefined ? 'is missing' : 'is not a list',
      right: form,
    })
    return { problems }
  }
  const located = rows.map((row: unknown, index) => ({ file, index, row }))
  for (const row of located) problems.push(...misplaced(row, table))
  return { rows: located, problems }
}

function schemaName(file: string, table: string): string {
  return `${file.includes('/') ? '../' : ''}../schema/${table}.json`
}

function schemaNameProblems(file: string, table: string, named: unknown): Problem[] {
  const right = schemaName(file, table)
  if (typeof named === 'string' && named.endsWith(`/${table}.json`)) return []
  const wrong = named === undefined ? 'is missing' : 'names another schema'
  return [{ file, field: '$schema', wrong, right: `"${right}"` }]
}

/** A record in a file of another month or year than its own. */
function misplaced({ file, index, row }: RawRow, table: TableName): Problem[] {
  const period = /\/(\d{4}(?:-\d{2})?)\.json$/.exec(file)?.[1]
  const field = table === 'sources' ? 'published' : table === 'rounds' ? 'start' : 'date'
  const day = isRecord(row) ? row[field] : undefined
  if (period === undefined || typeof day !== 'string' || day.startsWith(period)) return []
  const right = `in ${table}/${day.slice(0, period.length)}.json`
  return [{ file, record: recordName(row, index), field, wrong: `'${day}' is not of ${period}`, right }]
}

function placeRows(talks: LocatedTalks, table: TableName, rows: readonly RawRow[]): Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const located: Located<unknown>[] = []
  for (const { file, index, row } of rows) {
    const name = recordName(row, index)
    if (isRecord(row) && typeof row.id === 'string') ids.add(row.id)
    const shape = readShape<unknown>(tables[table], row, { file, record: name })
    if (shape.row !== undefined) located.push({ file, name, row: shape.row })
    problems.push(...shape.problems)
  }
  // Every row has just been found to fit the table's schema, from which its type is inferred.
  Object.assign(talks, { [table]: located })
  talks.ids.set(table, ids)
  return problems
}

function emptyTalks(): LocatedTalks {
  const none = { parties: [], tracks: [], issues: [], outlets: [], sources: [], speakers: [] }
  const meetings = { rounds: [], attendance: [], outcomes: [], proposals: [], positions: [], quotes: [] }
  return { ...none, ...meetings, ids: new Map() }
}
