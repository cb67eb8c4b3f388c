/** From the files that the build compiles back to records: row numbers become ids again. */
import type { CoreRecords, Outlet, Party, Quote, QuoteStub, Source, SourceStub } from '../model/records.ts'
import { ASSET_FORMAT, type CoreAsset, type Encoded, type QuotesAsset, type SourcesAsset } from './assets.ts'
import { fullId, quoteBeginning, sourceBeginning } from './ids.ts'

/** An asset that does not fit the app or the core it came with, as after a new release of the site. */
export class StaleAssetError extends Error {
  override name = 'StaleAssetError'
}

/**
 * The core's records, with ids instead of row numbers.
 * @throws StaleAssetError when the asset's layout is another release's, or a row number names no record.
 */
export function decodeCore(asset: CoreAsset): CoreRecords {
  requireFormat(asset.format)
  const sources = sourceStubs(asset)
  const quotes = quoteStubs(asset)
  const ids = { source: sources.map(({ id }) => id), quote: quotes.map(({ id }) => id) }
  return { ...decode<Omit<CoreRecords, 'sources' | 'quotes'>>(asset.tables, ids), sources, quotes }
}

/**
 * The sources in full, in the core's order.
 * @throws StaleAssetError when the asset's layout is another release's, or it is not of the same length.
 */
export function decodeSources(core: CoreRecords, asset: SourcesAsset): Source[] {
  requireFormat(asset.format)
  if (asset.title.length !== core.sources.length) {
    throw new StaleAssetError(
      `${asset.title.length} titles of pages do not fit the core's ${core.sources.length} sources`,
    )
  }
  return core.sources.map((stub, row) => ({
    ...stub,
    title: at(asset.title, row),
    url: at(asset.url, row),
    language: at(asset.language, row),
  }))
}

/**
 * The quotes of one asset, with ids instead of row numbers.
 * @throws StaleAssetError when the asset's layout is another release's, or a row number names no source.
 */
export function decodeQuotes(core: CoreRecords, asset: QuotesAsset): Quote[] {
  requireFormat(asset.format)
  return decode<Quote[]>(asset.quotes, { source: core.sources.map(({ id }) => id), quote: [] })
}

function sourceStubs({ tables, sources }: CoreAsset): SourceStub[] {
  const outletAt = (row: number) => at<Outlet>(tables.outlets, row).id
  const approximate = new Set(sources.approximate)
  return sources.id.map((short, row) => {
    const outlet = outletAt(at(sources.outlet, row))
    const published = at(sources.published, row)
    const agency = sources.agency[row]
    return {
      id: fullId(short, sourceBeginning({ outlet, published })),
      outlet,
      ...(agency !== undefined && { agency: outletAt(agency) }),
      published,
      ...(approximate.has(row) && { approximate: true }),
    }
  })
}

function quoteStubs({ tables, quotes }: CoreAsset): QuoteStub[] {
  return quotes.id.map((short, row) => {
    const date = at(quotes.date, row)
    const party = at<Party>(tables.parties, at(quotes.party, row)).id
    return { id: fullId(short, quoteBeginning({ date })), party, date }
  })
}

interface Ids {
  source: readonly string[]
  quote: readonly string[]
}

/** The one place where the compiler takes our word: `Encoded` says which keys hold rows, and so does this. */
function decode<Records>(encoded: Encoded<Records>, ids: Ids): Records {
  return withIds(encoded, ids) as Records
}

function withIds(value: unknown, ids: Ids): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids))
  if (typeof value !== 'object' || value === null) return value
  // A copy to write into: to build each record from its fields takes four times as long.
  const record: Record<string, unknown> = { ...value }
  for (const key of Object.keys(record)) record[key] = fieldWithIds(key, record[key], ids)
  return record
}

function fieldWithIds(key: string, field: unknown, ids: Ids): unknown {
  if (key === 'source' || key === 'sources') return idsOf(field, ids.source)
  if (key === 'quotes') return idsOf(field, ids.quote)
  return withIds(field, ids)
}

function idsOf(rows: unknown, ids: readonly string[]): string | string[] {
  if (Array.isArray(rows)) return rows.map((row) => at(ids, row))
  return at(ids, rows)
}

function at<Item>(items: readonly Item[], row: unknown): Item {
  const item = typeof row === 'number' ? items[row] : undefined
  if (item === undefined) throw new StaleAssetError(`row ${row} of ${items.length} rows does not exist`)
  return item
}

function requireFormat(format: number): void {
  if (format !== ASSET_FORMAT) {
    throw new StaleAssetError(`the records have layout ${format}, this page reads layout ${ASSET_FORMAT}`)
  }
}
