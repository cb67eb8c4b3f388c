/** Helpers for tests of the check: a sound talks, and what is said once something in it is broken. */
import { makeTalks } from '../fixtures.ts'
import type { TalksRecords } from '../records.ts'
import { checkTalks, problemLine, type TalksFile } from './index.ts'

const terms = [
  { term: 'regime', instead: 'government' },
  { term: 'lashed out', instead: 'criticised' },
]

/** The files of a talks, one a table. */
export function filesOf({ dataset, ...tables }: TalksRecords): TalksFile[] {
  return [
    { path: 'dataset.json', content: { $schema: '../schema/dataset.json', ...dataset } },
    ...Object.entries(tables).map(([table, rows]) => ({
      path: `${table}.json`,
      content: { $schema: `../schema/${table}.json`, [table]: rows },
    })),
  ]
}

/** What the check says of files, one line a problem. */
export function linesOfFiles(files: readonly TalksFile[]): string[] {
  return checkTalks(files, terms).problems.map(problemLine)
}

/** What the check says of the invented talks after a change. */
export function linesAfter(change: (talks: TalksRecords) => void): string[] {
  const talks = makeTalks()
  change(talks)
  return linesOfFiles(filesOf(talks))
}

/** The first record that has all the given fields. */
export function the<Row extends object>(rows: readonly Row[], fields: Partial<Row>): Row {
  const row = rows.find((row) =>
    Object.entries(fields).every(([key, value]) => Reflect.get(row, key) === value),
  )
  if (row === undefined) throw new Error(`the fixture has no record with ${JSON.stringify(fields)}`)
  return row
}

/** The item at a place in a list, from the end where negative. */
export function at<Item>(items: readonly Item[] | undefined, index: number): Item {
  const item = items?.at(index)
  if (item === undefined) throw new Error(`the fixture has no item ${index}`)
  return item
}
