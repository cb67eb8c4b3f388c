/** The views that can stand in somebody else's document, without the frame. */
import type { PageName } from './pages.ts'
import { hrefOf, pagePatch } from './store.ts'
import type { View } from './view.ts'

interface Embeddable {
  title: string
  /** The page that the link back opens. */
  page: PageName
}

export const embeds = {
  headline: { title: 'The state of play in a sentence', page: 'overview' },
  'next-round': { title: 'The next round', page: 'overview' },
  'last-round': { title: 'The last round held', page: 'overview' },
  'on-the-table': { title: 'Proposals on the table', page: 'overview' },
  'said-last': { title: 'Who spoke last', page: 'overview' },
  outcomes: { title: 'What was agreed, and what became of it', page: 'overview' },
  'positions-map': { title: 'Map of positions', page: 'positions' },
  convergence: { title: 'Convergence of two parties', page: 'positions' },
  pairs: { title: 'Party by party', page: 'positions' },
  issue: { title: 'The issue chosen', page: 'positions' },
  rounds: { title: 'Board of rounds', page: 'rounds' },
  proposals: { title: 'Proposals', page: 'proposals' },
  quotes: { title: 'Quotes', page: 'quotes' },
  changes: { title: 'What changed', page: 'changes' },
} as const satisfies Record<string, Embeddable>

export type EmbedName = keyof typeof embeds

export const embedNames = Object.keys(embeds) as EmbedName[]

/** The embeddable view of a name in a link; undefined where there is none. */
export function embedNamed(name: string): EmbedName | undefined {
  return embedNames.find((known) => known === name)
}

/** What can be embedded from a view: the issue only where one is chosen. */
export function embedsFor(view: View): EmbedName[] {
  return embedNames.filter((name) => name !== 'issue' || view.issue.length > 0)
}

/** The embeddable view nearest to what is being looked at. */
export function nearestEmbed(view: View): EmbedName {
  if (view.page === 'positions')
    return view.issue.length > 0 ? 'issue' : view.chart === 'map' ? 'positions-map' : view.chart
  return embedsFor(view).find((name) => embeds[name].page === view.page) ?? 'headline'
}

/** The address of an embeddable view, with the filters, days and choices of `view` that concern it. */
export function embedHref(name: EmbedName, view: View): string {
  const { page } = embeds[name]
  const patch = { embed: name, evidence: null }
  return hrefOf(page === view.page ? patch : pagePatch(page, patch, view), view)
}
