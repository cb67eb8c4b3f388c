/** Whether each record has the fields and the types of its table: zod's findings in plain lines. */
import type { z } from 'zod'
import { fieldPath, type Problem, shown } from './problem.ts'

type Where = Pick<Problem, 'file' | 'record'>
type Issue = z.core.$ZodIssue

/** The record where it fits its schema; else what does not fit, one problem a field. */
export function readShape<Row>(
  schema: z.ZodType<Row>,
  row: unknown,
  where: Where,
): { row?: Row; problems: Problem[] } {
  const result = schema.safeParse(row)
  if (result.success) return { row: result.data, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => fromIssue(issue, row, where)) }
}

function fromIssue(issue: Issue, row: unknown, where: Where): Problem[] {
  const field = issue.path.length > 0 ? { field: fieldPath(issue.path) } : {}
  const found = valueAt(row, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...where,
      field: fieldPath([...issue.path, key]),
      wrong: 'is no field of this table',
      right: 'a field of docs/RECORDS.md, or none',
    }))
  }
  return [{ ...where, ...field, wrong: wrongness(issue, found), right: rightness(issue) }]
}

function wrongness(issue: Issue, found: unknown): string {
  if (found === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `is ${kindOf(found)}`
  return `is ${shown(found)}`
}

function rightness(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected)
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    default:
      return issue.message
  }
}

const articles: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true, or the field left out',
  array: 'a list',
  object: 'a record in { }',
}

function article(type: string): string {
  return articles[type] ?? type
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a record in { }'
  return `the ${typeof value === 'string' ? 'text' : typeof value} ${shown(value)}`
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  let value = row
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
