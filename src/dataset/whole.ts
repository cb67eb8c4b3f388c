/** All records of the open talks, exactly as their files have them. */
import type { QueryClient } from '@tanstack/react-query'
import type { TalksRecords } from '../model/records.ts'
import type { Talks } from '../model/talks.ts'
import type { CatalogueEntry } from './assets.ts'
import { quotesQuery, sourcesQuery } from './queries.ts'

/** The tables of a talks folder, in the order in which its files are named. */
export const tableNames = [
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

export type TableName = (typeof tableNames)[number]

/**
 * The records of one table, loading what is not there yet: titles of pages, words of quotes.
 * @throws LoadError where a file of the site could not be loaded.
 */
export async function wholeTable(
  client: QueryClient,
  entry: CatalogueEntry,
  talks: Talks,
  table: TableName,
): Promise<TalksRecords[TableName]> {
  if (table === 'sources') return [...(await client.ensureQueryData(sourcesQuery(entry, talks))).values()]
  if (table !== 'quotes') return talks[table]
  const files = await Promise.all(
    entry.quotes.map((file) => client.ensureQueryData(quotesQuery(entry, talks, file))),
  )
  return files.flat()
}

/**
 * All tables in one record, as it can be opened again from a file.
 * @throws LoadError where a file of the site could not be loaded.
 */
export async function wholeTalks(client: QueryClient, entry: CatalogueEntry, talks: Talks): Promise<object> {
  const tables = await Promise.all(
    tableNames.map(async (table) => [table, await wholeTable(client, entry, talks, table)] as const),
  )
  return { dataset: talks.dataset, ...Object.fromEntries(tables) }
}
