/** What is being looked at: every choice a person can make, in one record. How each is kept stands in `keys.ts`. */
import type { Day } from '../model/records.ts'
import type { PageName } from './pages.ts'

export type ChartName = 'map' | 'convergence' | 'pairs'

export type ProposalsShown = 'list' | 'closeness'

/** An order of rows; null leaves it to the page. */
export type SortName = 'gap' | 'movement' | 'name' | 'mentions' | 'upcoming' | 'date'

export type RoundsPart = 'board' | 'reliability' | 'outcomes'

/** A deck by hand or by itself, what its speaker sees, or the same on paper. */
export type Presenting = 'off' | 'deck' | 'loop' | 'speaker' | 'brief'

export type ThemeName = 'system' | 'light' | 'dark' | 'projector'

export type DialogName = 'help' | 'palette' | 'share'

/** What the evidence panel shows: ids of the quotes and sources behind one mark or sentence. */
export interface EvidenceRequest {
  title: string
  note?: string | undefined
  quotes?: readonly string[] | undefined
  sources?: readonly string[] | undefined
}

export interface View {
  page: PageName
  /** Id of the talks; null for the first of the catalogue. */
  talks: string | null
  /** The day at whose end everything is shown; null follows the last day the records cover. */
  asof: Day | null
  /** The earlier day that movement and changes are measured from; null leaves it to the page. */
  since: Day | null
  /** Parties filtered to; none means all. */
  party: readonly string[]
  /** First day filtered to, inclusive. */
  from: Day | null
  /** Last day filtered to, inclusive. */
  to: Day | null
  /** Rounds chosen: the one a round's page shows, or a facet of the quotes. */
  round: readonly string[]
  issue: readonly string[]
  proposal: readonly string[]
  quote: readonly string[]
  /** Proposals laid side by side. */
  compare: readonly string[]
  /** Proposals picked for a comparison that is not open yet. */
  picked: readonly string[]
  /** How the proposals are shown. */
  show: ProposalsShown
  /** What of the rounds is shown while no round is chosen. */
  part: RoundsPart
  track: readonly string[]
  format: readonly string[]
  /** Phases of rounds, or on the tracker statuses of outcomes. */
  status: readonly string[]
  /** Statuses of attendance. */
  attendance: readonly string[]
  stage: readonly string[]
  sort: SortName | null
  /** The two parties a gap is measured between; null leaves it to the page. */
  between: readonly [string, string] | null
  chart: ChartName
  /** Issues whose rows of the map are opened to the line in words. */
  open: readonly string[]
  /** Days after which a position that nobody restated is drawn dotted; 0 for never. */
  stale: number
  /** Whether charts are shown as tables. */
  table: boolean
  /** Words searched for. */
  q: string
  speaker: readonly string[]
  role: readonly string[]
  outlet: readonly string[]
  country: readonly string[]
  ownership: readonly string[]
  kind: readonly string[]
  language: readonly string[]
  present: Presenting
  /** The slide shown, from 1. */
  slide: number
  /** Seconds a slide stays while presenting in a loop. */
  every: number
  /** The one view shown without the frame, such as `positions-map`. */
  embed: string | null
  theme: ThemeName
  evidence: EvidenceRequest | null
  /** Whether the brief is printed as soon as it is ready, and then left. */
  printing: boolean
  /** Whether the as-of day steps from event to event by itself. */
  playing: boolean
  /** Whether what became known on the as-of day is told in a line: after a step to it. */
  told: boolean
  /** Whether the cursor is wanted in the search of the quotes, as soon as it is there. */
  seeking: boolean
  /** The dialog that is open. */
  dialog: DialogName | null
}

export type ViewPatch = Partial<View>
