/** The compiled talks as files with names that change with their content, and the catalogue that lists them. */
import { createHash } from 'node:crypto'
import { ASSET_FORMAT, type Catalogue, type CatalogueEntry } from '../src/dataset/assets.ts'
import type { TalksRecords } from '../src/model/records.ts'
import { compileTalks } from './compile.ts'
import { jsonSchemas } from './json-schema.ts'

export interface CompiledSite {
  catalogue: Catalogue
  /** Text of each file by its path from the site's root, such as `assets/example-core-1f3a5b7c.json`. */
  files: ReadonlyMap<string, string>
}

/** Where the catalogue stands in the site; its name stays the same, so browsers ask for it anew. */
export const CATALOGUE_PATH = 'data/catalogue.json'

/**
 * Compiles every talks to its files, beside the JSON Schemas. The same records always give the same names, and stand in
 * `assets/`, where `public/_headers` has browsers keep files for good.
 */
export function compileSite(talks: readonly TalksRecords[]): CompiledSite {
  const files = new Map<string, string>()
  const entries = talks.map((records) => compileEntry(records, files))
  const catalogue = { format: ASSET_FORMAT, version: hash(JSON.stringify(entries)), talks: entries }
  files.set(CATALOGUE_PATH, JSON.stringify(catalogue))
  for (const [name, schema] of jsonSchemas()) files.set(`schema/${name}`, JSON.stringify(schema))
  return { catalogue, files }
}

function compileEntry(records: TalksRecords, files: Map<string, string>): CatalogueEntry {
  const { id, title, coverage } = records.dataset
  const { core, sources, quotes } = compileTalks(records)
  const add = (name: string, content: object): string => {
    const text = JSON.stringify(content)
    const path = `assets/${id}-${name}-${hash(text)}.json`
    files.set(path, text)
    return path
  }
  return {
    id,
    title,
    coverage: { from: coverage.from, to: coverage.to },
    core: add('core', core),
    sources: add('sources', sources),
    quotes: quotes.map(({ from, to, asset }) => ({
      from,
      to,
      count: asset.quotes.length,
      url: add(`quotes-${from}`, asset),
    })),
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
