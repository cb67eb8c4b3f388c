/** What the check says: one line a problem, the number of records by table, and the number of problems. */
import { problemLine } from '../../src/model/check/index.ts'
import type { CheckedFolder } from './folder.ts'

export interface Report {
  /** One line for each problem. */
  problemLines: string[]
  /** One line for each folder with the number of its records by table, then the number of problems. */
  summaryLines: string[]
}

export function report(folders: readonly CheckedFolder[]): Report {
  // What is wrong with the wording list is wrong for every folder, and told once.
  const problemLines = [...new Set(folders.flatMap(({ problems }) => problems.map(problemLine)))]
  const counts = folders.map(({ folder, counts }) => {
    const tables = Object.entries(counts).map(([table, count]) => `${table} ${count}`)
    return `${folder}: ${tables.join(', ')}`
  })
  const ending = problemLines.length === 1 ? '1 problem' : `${problemLines.length} problems`
  return { problemLines, summaryLines: [...counts, ending] }
}
