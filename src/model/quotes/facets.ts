/** The sides from which quotes can be narrowed. Within one, any choice will do; across them, all must hold. */
export const facetNames = [
  'party',
  'speaker',
  'role',
  'issue',
  'round',
  'proposal',
  'outlet',
  'country',
  'ownership',
  'kind',
  'language',
] as const

export type FacetName = (typeof facetNames)[number]

/** What a person has narrowed the quotes to. */
export interface QuoteSelection {
  /** The day as of which the talks are seen, YYYY-MM-DD; nothing dated later matches or counts. */
  asOf: string
  /** First and last day said, both included; open where missing. */
  from?: string | undefined
  to?: string | undefined
  /** As typed into the search. */
  query?: string | undefined
  /** Ids chosen in each facet; a facet that is missing or empty admits every quote. */
  choices?: Partial<Readonly<Record<FacetName, readonly string[]>>> | undefined
}
