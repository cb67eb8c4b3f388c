/** What the slides of a deck are, before they have a size or a place on a screen. */
import type { ProposalAt, RoundAt, TalksAt } from '../../model/asof/index.ts'
import type { Filters } from '../../model/filters.ts'
import type { Gap } from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import type { AttendanceStatus, Day, Evidence, Issue, Quote, Source } from '../../model/records.ts'
import type { MapRow } from '../../view/position-map/rows.ts'
import type { QuotedOn } from './cited.ts'
import type { Shape } from './geometry.ts'

/** What is shown of a view, on slides as on paper. */
export interface Matter {
  at: TalksAt
  /** The talks as they were known on the comparison day. */
  before: TalksAt
  filters: Filters
  between: Pair | undefined
  staleAfter: number
  /** What the view has selected; the first of each is shown where a slide has room for one. */
  rounds: readonly string[]
  issues: readonly string[]
  proposals: readonly string[]
  /** The quotes to show; null where their words could not be loaded. */
  quotes: readonly Quote[] | null
  /** All pages; null where their titles could not be loaded. */
  sources: ReadonlyMap<string, Source> | null
  /** The pages that lie behind statements which rest on quotes only. */
  quotedOn: QuotedOn
}

/** What a deck is made of. */
export interface Material extends Matter {
  shape: Shape
}

export interface AttendanceRow {
  party: string
  status: AttendanceStatus | 'not-reported'
  detail: string
}

export interface ChangeEntry {
  party?: string
  subject: string
  news: string
  detail: string
}

export interface ProposalEntry {
  proposal: ProposalAt
  /** The stage it is in, with its day: "presented 2 June". */
  stage: string
  note: string
  answers: string[]
}

export interface Statement {
  party: string
  /** Where the party stands, in words. */
  place: string
  summary: string
  /** "since 2 June 2025" or "last stated on …". */
  when: string
}

export interface SourceEntry {
  number: number
  outlet: string
  title: string
  language: string
  published: string
}

export type SlideBody =
  | { kind: 'headline'; text: string; isFirst: boolean }
  | { kind: 'attendance'; round: RoundAt; told: string; rows: AttendanceRow[] }
  | { kind: 'changes'; entries: ChangeEntry[]; more: number }
  | { kind: 'map'; rows: MapRow[]; between: Pair | undefined; since: Day; note: string }
  | { kind: 'issue'; issue: Issue; row: MapRow; gap: Gap | undefined; since: Day; statements: Statement[] }
  | { kind: 'proposals'; entries: ProposalEntry[]; more: number }
  | { kind: 'quote'; quote: Quote; text: string; isWhole: boolean }
  | { kind: 'sources'; entries: SourceEntry[] }
  | { kind: 'notice'; text: string }

export interface Slide {
  /** The same for the same contents whatever the shape, with the number of its part after a slash. */
  key: string
  title: string
  /** Small facts below the title. */
  aside?: string
  /** Which part of something that takes more than one slide. */
  part?: { number: number; of: number }
  body: SlideBody
  /** Whether the filters of the strip bear on what it shows. */
  isFiltered: boolean
  /** Everything the slide rests on. */
  evidence: { sources: readonly string[]; quotes: readonly string[] }
  /** The evidence of each statement; one page for each is listed on the last slides. */
  claims: readonly Evidence[]
  /** The numbers of the pages cited, in the list of sources. */
  numbers: readonly number[]
}

/** A slide before its pages have numbers. */
export type Draft = Omit<Slide, 'numbers'>
