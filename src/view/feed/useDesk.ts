/** The desk that says which quotes a selection admits: on the page for small talks, in a worker for large ones. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CatalogueEntry, QuotesFile } from '../../dataset/assets.ts'
import type { FeedDesk } from '../../dataset/feed/desk.ts'
import { deskHere } from '../../dataset/feed/here.ts'
import type { Opening } from '../../dataset/feed/protocol.ts'
import { deskThere } from '../../dataset/feed/there.ts'
import FeedWorkerUrl from '../../dataset/feed/worker.ts?worker&url'
import { ownTalks } from '../../dataset/own/open.ts'
import { quotesQuery } from '../../dataset/queries.ts'
import { siteAddress } from '../../dataset/site.ts'
import { startWorker } from '../../dataset/trusted.ts'
import type { Talks } from '../../model/talks.ts'
import { allOf, loadingOf } from '../quotesIn.ts'
import { useTalks, useTalksEntry } from '../talks.tsx'

/** More quotes than this are read and searched in a worker. */
const LARGE_TALKS = 20_000

interface OpenDesk {
  desk: FeedDesk | undefined
  error: Error | null
  retry: () => void
  /** What part of the quotes has arrived, 0 to 1; large talks do not tell it. */
  arrived: number | undefined
}

const desks = new WeakMap<Talks, FeedDesk>()

/** The desk of the open talks; undefined until their quotes have arrived. */
export function useDesk(): OpenDesk {
  const talks = useTalks()
  const entry = useTalksEntry()
  const isLarge = entry.quotes.reduce((sum, { count }) => sum + count, 0) > LARGE_TALKS
  // Large talks are read by the worker alone.
  const files = isLarge ? [] : entry.quotes
  const { quotes, ...loading } = useQueries({
    queries: files.map((file) => quotesQuery(entry, talks, file)),
    combine: (results) => ({
      quotes: allOf(results, (all) => all),
      arrived: isLarge ? undefined : partOf(files, results),
      ...loadingOf(results),
    }),
  })
  const desk = useMemo(() => {
    if (quotes === undefined) return undefined
    const open = desks.get(talks)
    if (open) return open
    const made = isLarge ? deskInWorker(openingOf(entry)) : deskHere({ ...talks, quotes })
    desks.set(talks, made)
    return made
  }, [talks, entry, isLarge, quotes])
  return { desk, ...loading }
}

/** By quotes, not by files: a number of files would tell how long the talks went on after the as-of day. */
function partOf(files: readonly QuotesFile[], results: readonly { data: unknown }[]): number {
  const count = (some: readonly QuotesFile[]) => some.reduce((sum, file) => sum + file.count, 0)
  return count(files.filter((_, index) => results[index]?.data !== undefined)) / Math.max(1, count(files))
}

function deskInWorker(opening: Opening): FeedDesk {
  return deskThere(startWorker(new URL(FeedWorkerUrl, import.meta.url)), opening)
}

function openingOf(entry: CatalogueEntry): Opening {
  const talks = ownTalks(entry)
  return talks ? { kind: 'take', talks } : { kind: 'open', entry, siteRoot: siteAddress() }
}
