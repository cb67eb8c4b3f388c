/** Checking what a person opens, by the same rules as the records of this site. Loaded when first needed. */
import wording from '../../../data/wording.json'
import { checkTalks, problemLine } from '../../model/check/index.ts'
import { parseJson } from '../../model/json.ts'
import type { TalksRecords } from '../../model/records.ts'
import { arrange, type PickedFile } from './arrange.ts'

/** A JSON file that was picked, not yet read. */
export interface TextFile {
  path: string
  text: string
}

export interface CheckedFiles {
  /** What is wrong, one line a problem; empty where the talks can be opened. */
  problems: string[]
  /** Well-formed records in all tables together. */
  count: number
  records?: TalksRecords
}

/** Reads and checks picked files. Nothing in them can make it throw: what cannot be read is a problem. */
export function checkFiles(files: readonly TextFile[]): CheckedFiles {
  if (files.length === 0) {
    return {
      problems: ['There is no JSON file among these; right: a talks folder with dataset.json and its tables'],
      count: 0,
    }
  }
  const { files: arranged, problems } = arrange(files.map(read))
  try {
    const checked = checkTalks(arranged, wording.terms)
    const lines = [...problems, ...checked.problems].map(problemLine)
    const count = Object.values(checked.counts).reduce((sum, number) => sum + number, 0)
    return {
      problems: lines,
      count,
      ...(lines.length === 0 && checked.records && { records: checked.records }),
    }
  } catch (error) {
    const line = problemLine({
      file: 'these files',
      wrong: `could not be checked (${reason(error)})`,
      right: 'a talks folder as docs/RECORDS.md describes it',
    })
    return { problems: [...problems.map(problemLine), line], count: 0 }
  }
}

function read({ path, text }: TextFile): PickedFile {
  try {
    return { path, content: parseJson(text) }
  } catch (error) {
    return { path, unreadable: error instanceof RangeError ? 'is nested too deep to be read' : reason(error) }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
