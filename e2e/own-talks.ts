import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTalks } from '../src/model/fixtures.ts'
import type { TalksRecords } from '../src/model/records.ts'

/** Writes the invented talks as a talks folder; `mend` may replace the text of any file. */
export function writeTalksFolder(
  folder: string,
  change: (records: TalksRecords) => TalksRecords = (records) => records,
  mend: (file: string, text: string) => string = (_, text) => text,
): string {
  mkdirSync(folder, { recursive: true })
  const { dataset, ...tables } = change(makeTalks())
  const write = (name: string, content: object) => {
    const text = JSON.stringify({ $schema: `../schema/${name}.json`, ...content }, null, 2)
    writeFileSync(path.join(folder, `${name}.json`), mend(`${name}.json`, text))
  }
  write('dataset', dataset)
  for (const [name, rows] of Object.entries(tables)) write(name, { [name]: rows })
  return folder
}
