/** Reading talks folders from disk, and checking them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type CheckedTalks, checkTalks, type Problem, type TalksFile } from '../../src/model/check/index.ts'
import { parseJson } from '../../src/model/json.ts'
import { reason } from './reason.ts'
import { loadedTerms } from './wording.ts'

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
  const { terms, problems: ofWording } = loadedTerms()
  let paths: string[] = []
  try {
    paths = jsonPaths(folder)
  } catch (error) {
    const problem = { file: folder, wrong: reason(error), right: 'a folder that holds the tables of a talks' }
    return { folder, problems: [...ofWording, problem], counts: checkTalks([], terms).counts }
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
  const { problems: ofRecords, records, counts } = checkTalks(files, terms)
  const problems = [
    ...ofWording,
    ...[...unreadable, ...ofRecords].map((problem) => ({ ...problem, file: join(folder, problem.file) })),
  ]
  return { folder, counts, problems, ...(problems.length === 0 && records && { records }) }
}

function jsonPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.split(sep).join('/'))
    .sort()
}
