/**
 * Going through every text and every reference of a record, wherever in it they stand. Places are kept as paths and
 * written out only for a problem: talks may have hundreds of thousands of records, and most are sound.
 */
import { z } from 'zod'

/** A text somewhere in a record. */
export interface FoundText {
  /** Where it stands, for `fieldPath`. */
  path: readonly PropertyKey[]
  /** The last name on the path, such as `note`. */
  key: string
  text: string
}

/** Every text of a record, in the order in which it stands there. */
export function textsOf(row: unknown): FoundText[] {
  const found: FoundText[] = []
  gatherTexts(row, [], '', found)
  return found
}

function gatherTexts(value: unknown, path: readonly PropertyKey[], key: string, found: FoundText[]): void {
  if (typeof value === 'string') found.push({ path, key, text: value })
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gatherTexts(item, [...path, index], key, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      // Most fields that hold no text are numbers and flags: no path is made for them.
      if (typeof field === 'string' || typeof field === 'object')
        gatherTexts(field, [...path, name], name, found)
    }
  }
}

/** A place in a record that names a record of another table. */
export interface FoundReference {
  /** Where it stands, for `fieldPath`; within a list it ends with its place there. */
  path: readonly PropertyKey[]
  table: string
  id: string
}

/** Every reference of a record, by what the schema of its table says of its fields. */
export function referencesOf(schema: unknown, row: unknown): FoundReference[] {
  const found: FoundReference[] = []
  readerOf(schema)?.(row, [], found)
  return found
}

type ReferenceReader = (value: unknown, path: readonly PropertyKey[], found: FoundReference[]) => void

const readers = new WeakMap<object, ReferenceReader | 'none'>()

/** What reads the references of a schema, made once; undefined where it can hold none. */
function readerOf(schema: unknown): ReferenceReader | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  const known = readers.get(schema) ?? newReader(schema) ?? 'none'
  readers.set(schema, known)
  return known === 'none' ? undefined : known
}

function newReader(schema: object): ReferenceReader | undefined {
  if (schema instanceof z.ZodOptional) return readerOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return listReader(readerOf(schema.element))
  if (schema instanceof z.ZodObject) return recordReader(schema.shape)
  const table = schema instanceof z.ZodString ? schema.meta()?.references : undefined
  if (typeof table !== 'string') return undefined
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ path, table, id: value })
  }
}

function listReader(ofItem: ReferenceReader | undefined): ReferenceReader | undefined {
  if (ofItem === undefined) return undefined
  return (value, path, found) => {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) ofItem(item, [...path, index], found)
  }
}

function recordReader(shape: Readonly<Record<string, unknown>>): ReferenceReader | undefined {
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const reader = readerOf(field)
    return reader === undefined ? [] : [{ name, reader }]
  })
  if (fields.length === 0) return undefined
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return
    for (const { name, reader } of fields) {
      const field: unknown = Reflect.get(value, name)
      if (field !== undefined) reader(field, [...path, name], found)
    }
  }
}
