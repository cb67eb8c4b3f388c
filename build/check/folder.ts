/** Reading talks folders from disk, and checking them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type CheckedTalks, checkTalks, type Problem, type TalksFile } from '../../src/model/check/index.ts'
import { parseJson } from './json.ts'

/** The folder of `data/` that holds JSON Schemas rather than talks. */
const SCHEMA_FOLDER = 'schema'

export interface CheckedFolder extends CheckedTalks {
  folder: string
}

/**
 * Every talks folder in `data`, in alphabetical order.
 * @throws when `data` cannot be read.
 */
export function talksFolders(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SCHEMA_FOLDER)
    .map((entry) => join(data, entry.name))
    .sort()
}

/**
 * Checks one talks folder. Files of problems are told as paths from where the command runs; a folder or file
 * that cannot be read is a problem like any other.
 */
export function checkFolder(folder: string): CheckedFolder {
  let paths: string[] = []
  try {
    paths = jsonPaths(folder)
  } catch (error) {
    const problem = { file: folder, wrong: reason(error), right: 'a folder that holds the tables of a talks' }
    return { folder, problems: [problem], counts: checkTalks([]).counts }
  }
  const unreadable: Problem[] = []
  const files = paths.map((path): TalksFile => {
    try {
      return { path, content: parseJson(readFileSync(join(folder, path), 'utf8')) }
    } catch (error) {
      unreadable.push({ file: path, wrong: reason(error), right: 'JSON' })
      return { path, content: undefined }
    }
  })
  const { problems, records, counts } = checkTalks(files)
  const located = [...unreadable, ...problems].map((problem) => ({
    ...problem,
    file: join(folder, problem.file),
  }))
  return { folder, counts, problems: located, ...(unreadable.length === 0 && records && { records }) }
}

function jsonPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
