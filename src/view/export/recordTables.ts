/** The rows of lists of records, loaded when they are first exported: no page needs them to be shown. */
export function recordTables(): Promise<typeof import('../../model/export/record-tables.ts')> {
  return import('../../model/export/record-tables.ts')
}
