/** What of the view narrows the quotes. */
import { useMemo } from 'react'
import { type FacetName, facetNames, type QuoteSelection } from '../../model/quotes/facets.ts'
import { currentView, setView, useView } from '../store.ts'
import { useAsOf } from '../talks.tsx'

/** The selection that the view stands for. */
export function useSelection(): QuoteSelection {
  const asOf = useAsOf()
  const { from, to, q, ...choices } = useView((view) => ({
    from: view.from,
    to: view.to,
    q: view.q,
    party: view.party,
    speaker: view.speaker,
    role: view.role,
    issue: view.issue,
    round: view.round,
    proposal: view.proposal,
    outlet: view.outlet,
    country: view.country,
    ownership: view.ownership,
    kind: view.kind,
    language: view.language,
  }))
  const key = JSON.stringify(choices)
  return useMemo(
    () => ({
      asOf,
      from: from ?? undefined,
      to: to ?? undefined,
      query: q,
      choices: JSON.parse(key) as typeof choices,
    }),
    [asOf, from, to, q, key],
  )
}

/** Adds a choice to a facet, or takes it away. */
export function toggleChoice(facet: FacetName, id: string): void {
  const chosen = currentView()[facet]
  setView({ [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] })
}

/** Makes something the one choice of a facet. */
export function chooseOnly(facet: FacetName, id: string): void {
  setView({ [facet]: [id] })
}

/** Takes away all choices of a facet. */
export function clearFacet(facet: FacetName): void {
  setView({ [facet]: [] })
}

/** Takes away every choice, the search and the dates, and leaves the as-of day. */
export function clearSelection(): void {
  const none = Object.fromEntries(facetNames.map((facet) => [facet, []]))
  setView({ ...none, q: '', from: null, to: null })
}
