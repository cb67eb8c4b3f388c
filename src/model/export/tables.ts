/** Record tables as flat tables for spreadsheets. */
import { isRecord } from '../isRecord.ts'
import type { Cell } from './csv.ts'

export interface FlatTable {
  /** The table's name, with that of the nested list after a hyphen: `proposals`, `proposals-provisions`. */
  name: string
  head: string[]
  rows: Cell[][]
}

type Row = Readonly<Record<string, unknown>>

/**
 * Flattens a table of records. Lists of ids become one cell, "a; b"; each list of nested records becomes a table of
 * its own, whose first column holds the row's id (or its number from 1, where rows have no id). Columns stand in
 * the order in which records name them; a field that a record leaves out is an empty cell.
 */
export function flatTables(name: string, records: readonly Row[]): FlatTable[] {
  const nested = new Map<string, Row[]>()
  const plain = records.map((record, index) => {
    const row: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(record)) {
      if (!isRecordList(value)) {
        Object.assign(row, isRecord(value) ? prefixed(key, value) : { [key]: value })
        continue
      }
      const owner = typeof record.id === 'string' ? record.id : index + 1
      const rows = nested.get(key) ?? []
      rows.push(...value.map((item) => ({ of: owner, ...item })))
      nested.set(key, rows)
    }
    return row
  })
  return [flat(name, plain), ...[...nested].map(([key, rows]) => flat(`${name}-${key}`, rows))]
}

function flat(name: string, records: readonly Row[]): FlatTable {
  const columns = new Set<string>()
  for (const record of records) for (const key of Object.keys(record)) columns.add(key)
  const head = [...columns]
  return { name, head, rows: records.map((record) => head.map((key) => cellOf(record[key]))) }
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(String).join('; ')
  return String(value)
}

function prefixed(key: string, value: Row): Row {
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, one]))
}

function isRecordList(value: unknown): value is Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}
