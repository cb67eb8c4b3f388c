/** From the files that a person opens to those of a talks folder: whichever way they were picked. */
import type { Problem, TalksFile } from '../../model/check/index.ts'
import { isRecord } from '../../model/isRecord.ts'

/** A file as it was picked: its path within what was picked, with `/`, and its parsed JSON or why it is none. */
export interface PickedFile {
  path: string
  content?: unknown
  /** Why it could not be read as JSON. */
  unreadable?: string
}

export interface Arranged {
  files: TalksFile[]
  problems: Problem[]
}

const TABLES = [
  'parties',
  'tracks',
  'issues',
  'outlets',
  'sources',
  'speakers',
  'rounds',
  'attendance',
  'outcomes',
  'proposals',
  'positions',
  'quotes',
] as const

/**
 * Arranges picked JSON files as a talks folder.
 *
 * A folder is taken from where its `dataset.json` lies, and what lies outside is left out; single files are placed by
 * the table they hold; one file that holds `dataset` and tables together is taken apart. Files that cannot be read are
 * told as problems and kept in their place, so that the check does not also call them missing.
 */
export function arrange(picked: readonly PickedFile[]): Arranged {
  const [only] = picked
  if (picked.length === 1 && only && isWhole(only.content))
    return { files: takenApart(only.content), problems: [] }
  const root = rootOf(picked)
  const inside = picked.filter(({ path }) => path.startsWith(root))
  const files = inside.map(
    ({ path, content }): TalksFile => named({ path: placeOf(path.slice(root.length), content), content }),
  )
  const problems = inside.flatMap(({ path, unreadable }): Problem[] =>
    unreadable === undefined ? [] : [{ file: path.slice(root.length), wrong: unreadable, right: 'JSON' }],
  )
  return { files, problems }
}

/** The folder in which `dataset.json` lies, ending in `/`; the one nearest to the top where there are several. */
function rootOf(picked: readonly PickedFile[]): string {
  const roots = picked
    .filter(({ path }) => path === 'dataset.json' || path.endsWith('/dataset.json'))
    .map(({ path }) => path.slice(0, path.length - 'dataset.json'.length))
    .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  return roots[0] ?? commonFolder(picked.map(({ path }) => path))
}

function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.slice(0, first.indexOf('/') + 1)
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : ''
}

/** A path that says the table: its own where it does, else by the table that the file holds. */
function placeOf(path: string, content: unknown): string {
  const [folder = ''] = path.split('/')
  const named = folder.replace(/\.json$/, '')
  if (named === 'dataset' || TABLES.some((table) => table === named)) return path
  const held = isRecord(content) ? TABLES.filter((table) => table in content) : []
  const [table] = held
  return held.length === 1 && table && !path.includes('/') ? `${table}/${path}` : path
}

/** A file with the name of its schema, which editors go by and nothing here: one without is not refused for it. */
function named({ path, content }: TalksFile): TalksFile {
  const [folder = ''] = path.split('/')
  const table = folder.replace(/\.json$/, '')
  if (!isRecord(content) || '$schema' in content) return { path, content }
  return { path, content: { $schema: `../schema/${table}.json`, ...content } }
}

function isWhole(content: unknown): content is Record<string, unknown> {
  return isRecord(content) && 'dataset' in content && TABLES.some((table) => table in content)
}

function takenApart(content: Record<string, unknown>): TalksFile[] {
  const { dataset, $schema: _, ...tables } = content
  const files: TalksFile[] = [
    {
      path: 'dataset.json',
      content: isRecord(dataset) ? { $schema: '../schema/dataset.json', ...dataset } : dataset,
    },
  ]
  for (const [table, rows] of Object.entries(tables)) {
    files.push({ path: `${table}.json`, content: { $schema: `../schema/${table}.json`, [table]: rows } })
  }
  return files
}
