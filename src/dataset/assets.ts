/**
 * The files that the build compiles a talks folder to, and the browser loads.
 *
 * Source and quote ids repeat thousands of times across the records, so inside assets every reference to
 * one is its row number in the core's `sources` or `quotes`; loading turns them back to ids. Sources
 * stand in order of publication, quotes in order of their date, then by id.
 */
import type { Day, Quote, TalksRecords } from '../model/records.ts'

/** Raised by one when the layout of the assets changes, so that a stale cache is told apart from an error. */
export const ASSET_FORMAT = 2

/** What there is to open: one entry a talks folder. Emitted as `data/catalogue.json` and bundled with the app. */
export interface Catalogue {
  format: number
  /** A hash of everything below; differs when the site was redeployed with newer records. */
  version: string
  talks: CatalogueEntry[]
}

/** Addresses are relative to the site's root, such as `assets/example-core-1f3a.json`. */
export interface CatalogueEntry {
  id: string
  title: string
  coverage: { from: Day; to: Day }
  core: string
  /** Titles, addresses and languages of all sources. */
  sources: string
  /** Oldest first. */
  quotes: QuotesFile[]
  /** A person opened these talks from files: they are in memory, and their addresses lead nowhere. */
  isOwn?: true
}

/** The quotes said in the months `from` to `to`, YYYY-MM, both included; none was said between two files. */
export interface QuotesFile {
  from: string
  to: string
  count: number
  url: string
}

/** A table as in the records, with each source or quote id replaced by its row number. */
export type Encoded<T> = T extends (infer Item)[]
  ? Encoded<Item>[]
  : T extends object
    ? { [Key in keyof T]: Key extends 'sources' | 'quotes' | 'source' ? Rows<T[Key]> : Encoded<T[Key]> }
    : T

type Rows<T> = T extends string[] ? number[] : T extends string ? number : T

type CoreTables = Omit<TalksRecords, 'sources' | 'quotes'>

/** Everything an overview needs but the words of quotes and the titles of pages. */
export interface CoreAsset {
  format: number
  tables: Encoded<CoreTables>
  sources: {
    /** Without the beginning that outlet and day make up; see `ids.ts`. */
    id: string[]
    /** Row in `tables.outlets`. */
    outlet: number[]
    published: Day[]
    /** Row in `tables.outlets` of the agency whose text a page re-publishes, by row of the source. */
    agency: Record<number, number>
    /** Rows of the sources whose day of publication is an estimate. */
    approximate: number[]
  }
  quotes: {
    /** Without the beginning that the day makes up; see `ids.ts`. */
    id: string[]
    /** Row in `tables.parties`. */
    party: number[]
    date: Day[]
  }
}

/** Columns of the sources beyond those of the core, in the core's order. */
export interface SourcesAsset {
  format: number
  title: string[]
  url: string[]
  language: string[]
}

export interface QuotesAsset {
  format: number
  quotes: Encoded<Quote>[]
}
