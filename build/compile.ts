/** From records to the assets that the browser loads, as src/dataset/assets.ts lays them out. */
import {
  ASSET_FORMAT,
  type CoreAsset,
  type Encoded,
  type QuotesAsset,
  type SourcesAsset,
} from '../src/dataset/assets.ts'
import { quoteBeginning, shortId, sourceBeginning } from '../src/dataset/ids.ts'
import { byMonth } from '../src/dataset/own/pack.ts'
import type { Quote, Source, TalksRecords } from '../src/model/records.ts'

export interface CompiledTalks {
  core: CoreAsset
  sources: SourcesAsset
  /** Oldest first; each with the first and the last month that it holds, such as `2025-05`. */
  quotes: { from: string; to: string; asset: QuotesAsset }[]
}

/**
 * Characters of quotes in a file beyond which a month begins another. Months of few quotes share one: fifty small
 * files take longer to arrive than fifteen.
 */
export const FULL_FILE = 32_000

/**
 * The assets of one talks. Sources come out in order of publication and quotes in order of their day, both
 * then by id.
 * @throws when a record names a source, quote, outlet or party that the talks do not have.
 */
export function compileTalks(records: TalksRecords): CompiledTalks {
  const { sources: unsorted, quotes: unsortedQuotes, ...tables } = records
  const sources = unsorted.toSorted(by((source) => `${source.published} ${source.id}`))
  const quotes = unsortedQuotes.toSorted(by((quote) => `${quote.date} ${quote.id}`))
  const rows: Rows = { source: rowsById(sources), quote: rowsById(quotes) }
  const outletRows = rowsById(tables.outlets)
  const partyRows = rowsById(tables.parties)
  return {
    core: {
      format: ASSET_FORMAT,
      tables: encode(tables, rows),
      sources: sourceColumns(sources, outletRows),
      quotes: {
        id: quotes.map((quote) => shortId(quote.id, quoteBeginning(quote))),
        party: quotes.map((quote) => rowOf(partyRows, quote.party)),
        date: quotes.map((quote) => quote.date),
      },
    },
    sources: {
      format: ASSET_FORMAT,
      title: sources.map((source) => source.title),
      url: sources.map((source) => source.url),
      language: sources.map((source) => source.language),
    },
    quotes: inFiles(quotes, rows),
  }
}

function sourceColumns(sources: readonly Source[], outletRows: RowsById): CoreAsset['sources'] {
  const agency: Record<number, number> = {}
  const approximate: number[] = []
  for (const [row, source] of sources.entries()) {
    if (source.agency !== undefined) agency[row] = rowOf(outletRows, source.agency)
    if (source.approximate) approximate.push(row)
  }
  return {
    id: sources.map((source) => shortId(source.id, sourceBeginning(source))),
    outlet: sources.map((source) => rowOf(outletRows, source.outlet)),
    published: sources.map((source) => source.published),
    agency,
    approximate,
  }
}

/** Months stay whole, and the files of what is past stay as they are when a new month is recorded. */
function inFiles(quotes: readonly Quote[], rows: Rows): CompiledTalks['quotes'] {
  const files: CompiledTalks['quotes'] = []
  let length = 0
  for (const [month, records] of byMonth(quotes)) {
    const said = records.map((quote) => encode(quote, rows))
    const more = JSON.stringify(said).length
    const last = files.at(-1)
    if (last === undefined || length + more > FULL_FILE) {
      files.push({ from: month, to: month, asset: { format: ASSET_FORMAT, quotes: said } })
      length = more
    } else {
      last.to = month
      last.asset.quotes.push(...said)
      length += more
    }
  }
  return files
}

type RowsById = ReadonlyMap<string, number>

interface Rows {
  source: RowsById
  quote: RowsById
}

/** The one place where the compiler takes our word: `Encoded` says which keys hold rows, and so does this. */
function encode<Records>(records: Records, rows: Rows): Encoded<Records> {
  return withRows(records, rows) as Encoded<Records>
}

function withRows(value: unknown, rows: Rows): unknown {
  if (Array.isArray(value)) return value.map((item) => withRows(item, rows))
  if (typeof value !== 'object' || value === null) return value
  const fields: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(fields.map(([key, field]) => [key, fieldWithRows(key, field, rows)]))
}

function fieldWithRows(key: string, field: unknown, rows: Rows): unknown {
  if (key === 'source' || key === 'sources') return rowsOf(rows.source, field)
  if (key === 'quotes') return rowsOf(rows.quote, field)
  return withRows(field, rows)
}

/** A field left out stays left out. */
function rowsOf(rows: RowsById, ids: unknown): number | number[] | undefined {
  if (ids === undefined) return undefined
  if (Array.isArray(ids)) return ids.map((id) => rowOf(rows, id))
  return rowOf(rows, ids)
}

function rowOf(rows: RowsById, id: unknown): number {
  const row = typeof id === 'string' ? rows.get(id) : undefined
  if (row === undefined) throw new Error(`no record '${id}' to refer to`)
  return row
}

function rowsById(records: readonly { id: string }[]): RowsById {
  return new Map(records.map((record, row) => [record.id, row]))
}

function by<Record>(key: (record: Record) => string): (a: Record, b: Record) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
