/** Talks folders on disk for the tests of the build. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TalksRecords } from '../src/model/records.ts'

/** Writes a talks folder as docs/RECORDS.md describes it, one file a table. */
export function writeTalksFolder(folder: string, { dataset, ...tables }: TalksRecords): void {
  mkdirSync(folder, { recursive: true })
  const write = (table: string, content: object) => {
    const file = { $schema: `../schema/${table}.json`, ...content }
    writeFileSync(join(folder, `${table}.json`), JSON.stringify(file, null, 2))
  }
  write('dataset', dataset)
  for (const [table, rows] of Object.entries(tables)) write(table, { [table]: rows })
}
