/** How talks are loaded: one query a kind of file. What is loaded once never goes stale, since addresses hold hashes. */
import { queryOptions } from '@tanstack/react-query'
import type { Quote, Source } from '../model/records.ts'
import { indexTalks, type Talks } from '../model/talks.ts'
import type { Catalogue, CatalogueEntry, CoreAsset, QuotesAsset, QuotesFile, SourcesAsset } from './assets.ts'
import { decodeCore, decodeQuotes, decodeSources } from './decode.ts'
import { ownTalks } from './own/open.ts'
import { unpackCore, unpackMonth, unpackSources } from './own/pack.ts'
import { loadAsset } from './site.ts'

const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

/** The records of one conflict but for the words of quotes and the titles of pages. */
export function talksQuery(entry: CatalogueEntry) {
  return queryOptions({
    queryKey: ['talks', entry.core],
    queryFn: async ({ signal }): Promise<Talks> => {
      const own = ownTalks(entry)
      return indexTalks(own ? unpackCore(own) : decodeCore(await loadAsset<CoreAsset>(entry.core, signal)))
    },
    ...forever,
  })
}

/** All pages that the records rest on, with their titles and addresses. */
export function sourcesQuery(entry: CatalogueEntry, talks: Talks) {
  return queryOptions({
    queryKey: ['sources', entry.sources],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
      const own = ownTalks(entry)
      const sources = own
        ? unpackSources(own)
        : decodeSources(talks, await loadAsset<SourcesAsset>(entry.sources, signal))
      return new Map(sources.map((source) => [source.id, source]))
    },
    ...forever,
  })
}

/** The files that hold the quotes said in these months, YYYY-MM, oldest first; none for a month without. */
export function quotesFilesOf({ quotes }: CatalogueEntry, months: Iterable<string>): QuotesFile[] {
  const wanted = [...months]
  return quotes.filter(({ from, to }) => wanted.some((month) => from <= month && month <= to))
}

/** The quotes of one file, in order of their day. */
export function quotesQuery(entry: CatalogueEntry, talks: Talks, file: QuotesFile) {
  return queryOptions({
    queryKey: ['quotes', file.url],
    queryFn: async ({ signal }): Promise<Quote[]> => {
      const own = ownTalks(entry)
      if (own) return unpackMonth(own, file.from)
      return decodeQuotes(talks, await loadAsset<QuotesAsset>(file.url, signal))
    },
    ...forever,
  })
}

/** The version of the records that the site has now, which may be newer than the one that is running. */
export async function latestVersion(signal: AbortSignal): Promise<string> {
  return (await loadAsset<Catalogue>('data/catalogue.json', signal, 'no-store')).version
}
