/** The talks that are open, as every page reads them. */
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import type { Catalogue, CatalogueEntry } from '../dataset/assets.ts'
import { talksQuery } from '../dataset/queries.ts'
import { type TalksAt, talksAt } from '../model/asof/index.ts'
import { earlierOf } from '../model/day.ts'
import type { Filters } from '../model/filters.ts'
import type { Day } from '../model/records.ts'
import type { Talks } from '../model/talks.ts'
import { type Tally, tallyOf } from '../model/tally.ts'
import { type MarkStyle, markStyle } from '../ui/shapes.ts'
import { isOwnId, useOwnTalks } from './own.ts'
import { setView, tellProblems, useView } from './store.ts'
import { checkAgainst } from './validity.ts'

interface OpenTalks {
  catalogue: Catalogue
  entry: CatalogueEntry
  talks: Talks
}

const OpenTalksContext = createContext<OpenTalks | null>(null)

interface TalksGateProps {
  catalogue: Catalogue
  loading: ReactNode
  failed: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

/** Opens the talks that the view names, and shows `children` once they are there. */
export function TalksGate({ catalogue, loading, failed, children }: TalksGateProps) {
  const id = useView((view) => view.talks)
  const own = useOwnTalks()
  const named = [...catalogue.talks, ...own].find((entry) => entry.id === id)
  const entry = named ?? catalogue.talks[0]
  if (entry === undefined) throw new Error('The catalogue lists no talks')

  useLayoutEffect(() => {
    if (id === null || named !== undefined) return
    tellProblems([
      isOwnId(id)
        ? `The talks “${id}” were opened from files in another window; open the files again on the Data page to see them. These are the ${entry.title}`
        : `There are no talks “${id}” here; these are the ${entry.title}`,
    ])
    setView({ talks: null }, { replace: true })
  }, [id, named, entry])

  return (
    <OpenGate catalogue={catalogue} entry={entry} loading={loading} failed={failed}>
      {children}
    </OpenGate>
  )
}

function OpenGate({
  catalogue,
  entry,
  loading,
  failed,
  children,
}: TalksGateProps & { entry: CatalogueEntry }) {
  const { data, error, refetch } = useQuery(talksQuery(entry))
  const open = useMemo(() => data && { catalogue, entry, talks: data }, [catalogue, entry, data])
  const view = useView((current) => current)
  const checked = useMemo(() => data && checkAgainst(data, view), [data, view])

  useLayoutEffect(() => {
    if (checked === undefined || checked.problems.length === 0) return
    tellProblems(checked.problems)
    setView(checked.patch, { replace: true })
  }, [checked])

  // Nothing is drawn of a view that names what these talks do not have: it is mended first, before the next paint.
  if (open && checked?.problems.length === 0) {
    return <OpenTalksContext value={open}>{children}</OpenTalksContext>
  }
  return error ? failed(error, refetch) : loading
}

function useOpenTalks(): OpenTalks {
  const open = useContext(OpenTalksContext)
  if (open === null) throw new Error('Only what stands inside TalksGate can read the talks')
  return open
}

/** The records of the open talks, of every day: for names and coverage. Histories come from `useTalksAt`. */
export function useTalks(): Talks {
  return useOpenTalks().talks
}

/** Where the open talks are loaded from, for the queries of `dataset/`. */
export function useTalksEntry(): CatalogueEntry {
  return useOpenTalks().entry
}

/** All talks there are to open: those of the site, then those opened from files in this window. */
export function useAllTalks(): readonly CatalogueEntry[] {
  const { catalogue } = useOpenTalks()
  return [...catalogue.talks, ...useOwnTalks()]
}

/** The day at whose end everything is shown: the one chosen, else the last day the records cover. */
export function useAsOf(): Day {
  const { talks } = useOpenTalks()
  return useView(({ asof }) => earlierOf(asof ?? talks.dataset.coverage.to, talks.dataset.coverage.to))
}

/** The talks as they were known at the end of the as-of day: what every page shows. */
export function useTalksAt(): TalksAt {
  return foldedOnce(useOpenTalks().talks, useAsOf())
}

const folds = new WeakMap<Talks, TalksAt>()

/** The fold, made once for all components that ask for the same day. */
function foldedOnce(talks: Talks, day: Day): TalksAt {
  const last = folds.get(talks)
  if (last?.day === day) return last
  const fold = talksAt(talks, day)
  folds.set(talks, fold)
  return fold
}

const tallies = new WeakMap<TalksAt, Tally>()

/** How many quotes said by the as-of day each party has on each day. */
export function useQuoteTally(): Tally {
  const at = useTalksAt()
  const counted = tallies.get(at) ?? tallyOf(at.quotes)
  tallies.set(at, counted)
  return counted
}

/** The filters of the strip. */
export function useFilters(): Filters {
  return useView(({ party, from, to }) => ({ party, from, to }))
}

/** The colour and shape of each party, by its place in the talks' own list. */
export function useMarks(): (party: string) => MarkStyle {
  const { talks } = useOpenTalks()
  return (party) => markStyle(talks.partyOrder.get(party) ?? 0)
}
