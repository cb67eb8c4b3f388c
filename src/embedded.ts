/** The views that can be embedded, and the code of each, loaded when first needed. */
import type { ComponentType } from 'react'
import { type Later, later } from './ui/later.ts'
import type { EmbedName } from './view/embeds.ts'

/** One component of a module, as the whole of what is loaded. */
function only(loading: Promise<ComponentType>): Promise<{ default: ComponentType }> {
  return loading.then((Only) => ({ default: Only }))
}

export const embedded: Record<EmbedName, Later<ComponentType>> = {
  headline: later(() =>
    only(import('./pages/overview/HeadlineBlock.tsx').then((code) => code.HeadlineBlock)),
  ),
  'next-round': later(() => only(import('./pages/overview/NextRound.tsx').then((code) => code.NextRound))),
  'last-round': later(() => only(import('./pages/overview/LastRound.tsx').then((code) => code.LastRound))),
  'on-the-table': later(() =>
    only(import('./pages/overview/OnTheTable.tsx').then((code) => code.OnTheTable)),
  ),
  'said-last': later(() =>
    only(import('./pages/overview/LatestQuotes.tsx').then((code) => code.LatestQuotes)),
  ),
  outcomes: later(() => only(import('./pages/overview/Outcomes.tsx').then((code) => code.Outcomes))),
  'positions-map': later(() =>
    only(import('./pages/positions/MapSection.tsx').then((code) => code.MapSection)),
  ),
  convergence: later(() =>
    only(import('./pages/positions/ConvergenceSection.tsx').then((code) => code.ConvergenceSection)),
  ),
  pairs: later(() => only(import('./pages/positions/PairsSection.tsx').then((code) => code.PairsSection))),
  issue: later(() => import('./pages/positions/index.tsx')),
  rounds: later(() => import('./pages/rounds/index.tsx')),
  proposals: later(() => import('./pages/proposals/index.tsx')),
  quotes: later(() => import('./pages/quotes/index.tsx')),
  changes: later(() => import('./pages/changes/index.tsx')),
}
