/**
 * The pages of the site, in the order of the tabs. `overview` is the site's root; every other page's name is
 * its address below the root. The build writes one HTML file for each, so that any static host answers deep
 * links and reloads.
 */
export const pageNames = [
  'overview',
  'rounds',
  'positions',
  'proposals',
  'quotes',
  'changes',
  'data',
] as const

export type PageName = (typeof pageNames)[number]

export const pageTitles: Record<PageName, string> = {
  overview: 'Overview',
  rounds: 'Rounds',
  positions: 'Positions',
  proposals: 'Proposals',
  quotes: 'Quotes',
  changes: 'Changes',
  data: 'Data',
}
