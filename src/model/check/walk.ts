/** Going through every text and every reference of a record, wherever in it they stand. */
import { z } from 'zod'
import { fieldPath } from './problem.ts'

/** A text somewhere in a record. */
export interface FoundText {
  /** Such as `history[1].note`. */
  field: string
  /** The last key of the field, such as `note`. */
  key: string
  text: string
}

/** Every text of a record, in the order in which it stands there. */
export function textsOf(row: unknown, path: readonly PropertyKey[] = []): FoundText[] {
  if (typeof row === 'string') {
    const key = path.findLast((part) => typeof part === 'string')
    return [{ field: fieldPath(path), key: String(key ?? ''), text: row }]
  }
  if (Array.isArray(row)) return row.flatMap((item, index) => textsOf(item, [...path, index]))
  if (typeof row !== 'object' || row === null) return []
  return Object.entries(row).flatMap(([key, value]) => textsOf(value, [...path, key]))
}

/** A place in a record that names a record of another table. */
export interface FoundReference {
  field: string
  /** The list that holds it, or the field itself. */
  list: string
  table: string
  id: string
}

/** Every reference of a record, by what the schema of its table says of its fields. */
export function referencesOf(
  schema: unknown,
  row: unknown,
  path: readonly PropertyKey[] = [],
): FoundReference[] {
  if (row === undefined) return []
  if (schema instanceof z.ZodOptional) return referencesOf(schema.unwrap(), row, path)
  if (schema instanceof z.ZodArray && Array.isArray(row)) {
    return row.flatMap((item, index) => referencesOf(schema.element, item, [...path, index]))
  }
  if (schema instanceof z.ZodObject && typeof row === 'object' && row !== null) {
    const fields = Object.entries(schema.shape)
    return fields.flatMap(([key, field]) => referencesOf(field, Reflect.get(row, key), [...path, key]))
  }
  const table = schema instanceof z.ZodString ? schema.meta()?.references : undefined
  if (typeof table !== 'string' || typeof row !== 'string') return []
  const list = fieldPath(typeof path.at(-1) === 'number' ? path.slice(0, -1) : path)
  return [{ field: fieldPath(path), list, table, id: row }]
}
