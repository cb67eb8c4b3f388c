/** Ids: each once in its table, and each reference to a record that is there. */
import { tables } from '../../schema.ts'
import { type LocatedTalks, problemOf, type Rule, type TableName, tableNames } from '../located.ts'
import { fieldPath, type Problem } from '../problem.ts'
import { referencesOf } from '../walk.ts'

/** An id stands once in its table; so does a party's short mark. */
export const idsStandOnce: Rule = (talks) => [
  ...tableNames.flatMap((table) => repeated(talks, table, 'id')),
  ...repeated(talks, 'parties', 'short'),
]

function repeated(talks: LocatedTalks, table: TableName, field: 'id' | 'short'): Problem[] {
  const seen = new Set<string>()
  return talks[table].flatMap((located) => {
    const id: unknown = Reflect.get(located.row, field)
    if (typeof id !== 'string') return []
    if (seen.has(id))
      return [problemOf(located, field, `'${id}' stands twice`, `one that no other record of ${table} has`)]
    seen.add(id)
    return []
  })
}

/** What a record refers to is in its table. A table that could not be read is not held against the others. */
export const referencesExist: Rule = (talks) =>
  everyReference(talks).flatMap(({ located, reference }) => {
    const ids = talks.ids.get(reference.table as TableName)
    if (ids === undefined || ids.has(reference.id)) return []
    const near = nearest(reference.id, ids)
    const right = near === undefined ? `the id of a record of ${reference.table}` : `perhaps '${near}'`
    const field = fieldPath(reference.path)
    return [problemOf(located, field, `'${reference.id}' is not in ${reference.table}`, right)]
  })

/** A list names each record once. */
export const listsNameOnce: Rule = (talks) =>
  tableNames.flatMap((table) =>
    talks[table].flatMap((located) => {
      const seen = new Set<string>()
      return referencesOf(tables[table], located.row).flatMap(({ path, id }) => {
        if (typeof path.at(-1) !== 'number') return []
        const key = `${path.slice(0, -1).join(' ')} ${id}`
        if (seen.has(key))
          return [problemOf(located, fieldPath(path), `'${id}' stands twice in one list`, 'once')]
        seen.add(key)
        return []
      })
    }),
  )

/** A proposal replaces another one that was known no later than itself. */
export const proposalsSupersedeEarlierOnes: Rule = (talks) => {
  const first = new Map(talks.proposals.map(({ row }) => [row.id, row.history[0]?.date ?? '']))
  return talks.proposals.flatMap((located) => {
    const { id, supersedes, history } = located.row
    const from = supersedes === undefined ? undefined : first.get(supersedes)
    if (from === undefined || (supersedes !== id && from <= (history[0]?.date ?? ''))) return []
    const wrong =
      supersedes === id ? 'names the proposal itself' : `'${supersedes}' became known only on ${from}`
    return [problemOf(located, 'supersedes', wrong, 'a proposal that was known before this one')]
  })
}

function everyReference(talks: LocatedTalks) {
  return tableNames.flatMap((table) =>
    talks[table].flatMap((located) =>
      referencesOf(tables[table], located.row).map((reference) => ({ located, reference })),
    ),
  )
}

/** The id that shares the longest beginning with a mistaken one, if they share most of it. */
function nearest(mistaken: string, ids: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let shared = Math.ceil(mistaken.length / 2)
  for (const id of ids) {
    let length = 0
    while (length < mistaken.length && id[length] === mistaken[length]) length++
    if (length > shared) [best, shared] = [id, length]
  }
  return best
}
