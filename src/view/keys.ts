/**
 * Every key of the view, declared once: its name in the address, how it is read and written, what it is when
 * nothing is said, and where it is kept. Adding a key to `View` without declaring it here does not compile.
 */
import { STALE_AFTER } from '../model/gaps/stale.ts'
import {
  attendanceWords,
  formatWords,
  NOT_REPORTED,
  outcomeWords,
  ownershipWords,
  phaseWords,
  proposalKindWords,
  quoteKindWords,
  stageWords,
} from '../model/words/statuses.ts'
import * as codec from './codecs.ts'
import type { View } from './view.ts'

interface KeptInAddress<T> {
  kept: 'address'
  /** The parameter's name in the address. */
  name: string
  /** What a notice calls it. */
  label: string
  codec: codec.Codec<T>
  initial: T
  /** Whether the choice goes along when another page is opened; else it belongs to the page it was made on. */
  shared: boolean
}

/** Kept by this browser, not in links: how one person likes to see, never what is seen. */
interface KeptInBrowser<T> {
  kept: 'browser'
  name: string
  codec: codec.Codec<T>
  initial: T
}

interface KeptElsewhere<T> {
  /** In the address's path, or for the length of a visit only. */
  kept: 'path' | 'nowhere'
  initial: T
}

export type ViewKey<T> = KeptInAddress<T> | KeptInBrowser<T> | KeptElsewhere<T>

type ViewKeys = { readonly [Key in keyof View]: ViewKey<View[Key]> }

const statuses = { ...phaseWords, ...outcomeWords }
const attendances = { ...attendanceWords, 'not-reported': NOT_REPORTED }
const kinds = { ...quoteKindWords, ...proposalKindWords }
const sorts = {
  gap: 'gap',
  movement: 'movement',
  name: 'name',
  mentions: 'mentions',
  upcoming: 'upcoming',
  date: 'date',
}

function inAddress<T>(
  name: string,
  label: string,
  { parse, print }: codec.Codec<T>,
  initial: T,
  scope: 'every page' | 'one page' = 'one page',
): KeptInAddress<T> {
  return { kept: 'address', name, label, codec: { parse, print }, initial, shared: scope === 'every page' }
}

const ids = codec.idList()
const none: readonly string[] = []

export const viewKeys: ViewKeys = {
  page: { kept: 'path', initial: 'overview' },
  talks: inAddress('talks', 'the talks', codec.id, null, 'every page'),
  asof: inAddress('asof', 'the as-of day', codec.day, null, 'every page'),
  since: inAddress('since', 'the day compared with', codec.day, null, 'every page'),
  party: inAddress('party', 'the parties', ids, none, 'every page'),
  from: inAddress('from', 'the first day', codec.day, null, 'every page'),
  to: inAddress('to', 'the last day', codec.day, null, 'every page'),
  round: inAddress('round', 'the round', ids, none),
  issue: inAddress('issue', 'the issue', ids, none),
  proposal: inAddress('proposal', 'the proposal', ids, none),
  quote: inAddress('quote', 'the quote', ids, none),
  compare: inAddress('compare', 'the proposals compared', codec.idList(4), none),
  picked: { kept: 'nowhere', initial: none },
  show: inAddress(
    'show',
    'how proposals are shown',
    codec.choice({ list: 'list', closeness: 'closeness' }),
    'list',
  ),
  part: inAddress(
    'part',
    'the part of the rounds',
    codec.choice({ board: 'board', reliability: 'reliability', outcomes: 'outcomes' }),
    'board',
  ),
  track: inAddress('track', 'the track', ids, none),
  format: inAddress('format', 'the format', codec.choiceList(formatWords), none),
  status: inAddress('status', 'the status', codec.choiceList(statuses), none),
  attendance: inAddress('attendance', 'the attendance', codec.choiceList(attendances), none),
  stage: inAddress('stage', 'the stage', codec.choiceList(stageWords), none),
  sort: inAddress('sort', 'the order', codec.optionalChoice(sorts), null),
  between: inAddress('between', 'the two parties', codec.pair, null),
  chart: inAddress(
    'chart',
    'the chart',
    codec.choice({ map: 'map', convergence: 'convergence', pairs: 'pairs' }),
    'map',
  ),
  open: inAddress('open', 'the rows opened', ids, none),
  stale: inAddress(
    'stale',
    'days until a position counts as old',
    codec.wholeNumber(0, 3650),
    STALE_AFTER,
    'every page',
  ),
  table: inAddress('table', 'charts as tables', codec.flag, false, 'every page'),
  q: inAddress('q', 'the search', codec.text, ''),
  speaker: inAddress('speaker', 'the speaker', ids, none),
  role: inAddress('role', 'the role', codec.textList, none),
  outlet: inAddress('outlet', 'the outlet', ids, none),
  country: inAddress('country', 'the country', codec.textList, none),
  ownership: inAddress('ownership', 'the ownership', codec.choiceList(ownershipWords), none),
  kind: inAddress('kind', 'the kind', codec.choiceList(kinds), none),
  language: inAddress('language', 'the language', codec.textList, none),
  present: inAddress(
    'present',
    'presenting',
    codec.choice({ off: '0', deck: '1', loop: 'loop', speaker: 'speaker', brief: 'brief' }),
    'off',
  ),
  slide: inAddress('slide', 'the slide', codec.wholeNumber(1, 999), 1),
  every: inAddress('every', 'seconds a slide stays', codec.wholeNumber(3, 3600), 20),
  embed: inAddress('embed', 'the embedded view', codec.id, null),
  theme: {
    kept: 'browser',
    name: 'parley-theme',
    codec: codec.choice({ system: 'system', light: 'light', dark: 'dark', projector: 'projector' }),
    initial: 'system',
  },
  evidence: { kept: 'nowhere', initial: null },
  printing: { kept: 'nowhere', initial: false },
  playing: { kept: 'nowhere', initial: false },
  told: { kept: 'nowhere', initial: false },
  seeking: { kept: 'nowhere', initial: false },
  dialog: { kept: 'nowhere', initial: null },
}

/** The names of all keys, in the order in which a link writes them. */
export const keyNames = Object.keys(viewKeys) as (keyof View)[]
