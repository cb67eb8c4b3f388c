/** Names of the facets and of their values, as they were known on the day. */
import type { TalksAt } from '../../model/asof/index.ts'
import type { FacetName } from '../../model/quotes/facets.ts'
import { sentenceCase } from '../../model/words/lists.ts'
import { ownershipWords, quoteKindWords } from '../../model/words/statuses.ts'
import { countryName, languageName } from '../names.ts'

export const facetTitles: Record<FacetName, string> = {
  party: 'Party',
  speaker: 'Speaker',
  role: 'Role on the day',
  issue: 'Issue',
  round: 'Round',
  proposal: 'Proposal',
  outlet: 'Outlet',
  country: 'Country of outlet',
  ownership: 'Ownership of outlet',
  kind: 'Kind',
  language: 'Language',
}

type Naming = (at: TalksAt, id: string) => string | undefined

const namings: Record<FacetName, Naming> = {
  party: ({ talks }, id) => talks.partyById.get(id)?.name,
  speaker: ({ talks }, id) => talks.speakerById.get(id)?.name,
  role: (_, id) => id,
  issue: ({ talks }, id) => talks.issueById.get(id)?.title,
  round: ({ roundById }, id) => roundById.get(id)?.title,
  proposal: ({ proposalById }, id) => proposalById.get(id)?.title,
  outlet: ({ talks }, id) => talks.outletById.get(id)?.name,
  country: (_, id) => sentenceCase(countryName(id)),
  ownership: (_, id) => sentenceCase(wordFor(ownershipWords, id)),
  kind: (_, id) => sentenceCase(wordFor(quoteKindWords, id)),
  language: (_, id) => languageName(id),
}

function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}

/** The name of a facet's value; undefined for what was not known on the day. */
export function valueName(at: TalksAt, facet: FacetName, id: string): string | undefined {
  return namings[facet](at, id)
}
