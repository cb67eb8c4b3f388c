/** What is wrong with a record, told so that whoever wrote it can mend it. */

export interface Problem {
  /** Path of the file within the talks folder, or from where the check was called. */
  file: string
  /** Which record of the file; left out where the file as a whole is meant. */
  record?: string
  /** Which field of the record, such as `history[1].date`. */
  field?: string
  wrong: string
  right: string
}

/** A problem in one line: file, record, field, what is wrong, what would be right. */
export function problemLine({ file, record, field, wrong, right }: Problem): string {
  const where = [file, record, field].filter((part) => part !== undefined).join(': ')
  return `${where}: ${wrong}; right: ${right}`.replace(/\s+/g, ' ')
}

/** A value as a problem quotes it, short enough for a line. */
export function shown(value: unknown): string {
  const printed = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'nothing')
  return printed.length > 80 ? `${printed.slice(0, 78)}…` : printed
}

/** A path within a record as it would be written in code: `history[1].sources[0]`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) =>
      typeof key === 'number' ? `[${key}]` : depth === 0 ? String(key) : `.${String(key)}`,
    )
    .join('')
}
