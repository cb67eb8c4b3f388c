/** The JSON files among what a person picked or dropped, folders included. */
import type { TextFile } from '../../../dataset/own/check.ts'

interface Picked {
  path: string
  file: File
}

/** Files above this together are refused: no browser tab would read them in good time. */
const MOST_BYTES = 300_000_000

/** What was picked is too much to be read here. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** Files from an input, with their path in the folder that was picked. */
export function fromInput(files: FileList): Picked[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** Files from a drop; folders are walked through. */
export async function fromDrop(data: DataTransfer): Promise<Picked[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return fromInput(data.files)
  return (await Promise.all(entries.map((entry) => walk(entry, '')))).flat()
}

/**
 * The texts of the JSON files among them.
 * @throws TooLargeError, or what the browser throws where a file cannot be read.
 */
export async function textsOf(picked: readonly Picked[]): Promise<TextFile[]> {
  const json = picked.filter(({ path }) => path.toLowerCase().endsWith('.json'))
  const bytes = json.reduce((sum, { file }) => sum + file.size, 0)
  if (bytes > MOST_BYTES) {
    throw new TooLargeError(
      `These files have ${Math.round(bytes / 1e6)} MB together; at most ${MOST_BYTES / 1e6} MB can be read.`,
    )
  }
  return Promise.all(json.map(async ({ path, file }) => ({ path, text: await file.text() })))
}

async function walk(entry: FileSystemEntry, within: string): Promise<Picked[]> {
  const path = `${within}${entry.name}`
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path, file }]
  }
  if (!isDirectory(entry)) return []
  const reader = entry.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    // A reader gives a directory in parts, and nothing once all of it was given.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) break
    children.push(...part)
  }
  return (await Promise.all(children.map((child) => walk(child, `${path}/`)))).flat()
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
