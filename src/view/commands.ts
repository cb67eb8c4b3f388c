/**
 * Everything that can be done from anywhere, each as one value. The same list serves the keys, the menus,
 * the palette and the help, so that none of them can know of something another does not.
 */
import type { Day } from '../model/records.ts'
import { goToLatest, nextEventDay, pause, play, playStart, previousEventDay, stepTo } from './events.ts'
import { clearFilters } from './filtering.ts'
import { openPage } from './opening.ts'
import { type PageName, pageNames, pageTitles } from './pages.ts'
import { openBrief, printPage, startPresenting } from './presenting.ts'
import { quoteCommands } from './quoteCommands.ts'
import { setView } from './store.ts'
import type { ThemeName, View } from './view.ts'

/** What a command may look at to tell whether it is possible, and to do what it does. */
export interface CommandContext {
  view: View
  /** The as-of day. */
  day: Day
  /** Days on which something became known, in order of time. */
  eventDays: readonly Day[]
}

export interface Command {
  id: string
  name: string
  group: 'As of' | 'Pages' | 'Quotes' | 'Filters' | 'Screen'
  /**
   * Keys one after the other, such as `g o`; the first is the one shown. `mod+k` is K with Ctrl or the command key.
   * None for the palette only.
   */
  keys: readonly string[]
  /** Whether the command can be run now. */
  when: (context: CommandContext) => boolean
  run: (context: CommandContext) => void
}

const always = () => true

const PAGE_KEYS: Record<PageName, string> = {
  overview: 'g o',
  rounds: 'g r',
  positions: 'g p',
  proposals: 'g t',
  quotes: 'g q',
  changes: 'g c',
  data: 'g d',
}

const THEMES: Record<ThemeName, string> = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
  projector: 'Theme: projector',
}

const asOfCommands: readonly Command[] = [
  {
    id: 'next-event',
    name: 'Next event',
    group: 'As of',
    keys: [']'],
    when: ({ eventDays, day }) => nextEventDay(eventDays, day) !== null,
    run: ({ eventDays, day }) => stepTo(nextEventDay(eventDays, day)),
  },
  {
    id: 'previous-event',
    name: 'Previous event',
    group: 'As of',
    keys: ['['],
    when: ({ eventDays, day }) => previousEventDay(eventDays, day) !== null,
    run: ({ eventDays, day }) => stepTo(previousEventDay(eventDays, day)),
  },
  {
    id: 'play',
    name: 'Play from event to event, or pause',
    group: 'As of',
    keys: [' '],
    when: ({ view, eventDays, day }) => view.playing || playStart(eventDays, day, view) !== null,
    run: ({ view, eventDays, day }) => (view.playing ? pause() : play(eventDays, day, view)),
  },
  {
    id: 'latest',
    name: 'Latest record',
    group: 'As of',
    keys: ['l'],
    when: ({ view }) => view.asof !== null,
    run: goToLatest,
  },
]

const pageCommands: readonly Command[] = pageNames.map((page) => ({
  id: `page-${page}`,
  name: pageTitles[page],
  group: 'Pages',
  keys: [PAGE_KEYS[page]],
  when: always,
  run: () => openPage(page),
}))

const screenCommands: readonly Command[] = [
  {
    id: 'palette',
    name: 'Find a command',
    group: 'Screen',
    keys: ['mod+k'],
    when: always,
    run: ({ view }) => setView({ dialog: view.dialog === 'palette' ? null : 'palette' }),
  },
  {
    id: 'present',
    name: 'Present this view on a shared screen',
    group: 'Screen',
    keys: ['p'],
    when: ({ view }) => view.present === 'off' && view.embed === null,
    run: startPresenting,
  },
  {
    id: 'brief',
    name: 'Brief: two pages to print',
    group: 'Screen',
    keys: ['b'],
    when: ({ view }) => view.present === 'off' && view.embed === null,
    run: () => openBrief(),
  },
  {
    id: 'print-brief',
    name: 'Print the brief',
    group: 'Screen',
    keys: ['mod+p'],
    when: ({ view }) => view.present === 'off' && view.embed === null,
    run: () => openBrief(true),
  },
  {
    id: 'print-page',
    name: 'Print this page as it stands',
    group: 'Screen',
    keys: [],
    when: always,
    run: printPage,
  },
  {
    id: 'share',
    name: 'Share: link, code for phones, code to embed',
    group: 'Screen',
    keys: ['s'],
    when: always,
    run: () => setView({ dialog: 'share' }),
  },
  {
    id: 'clear-filters',
    name: 'Clear all filters',
    group: 'Filters',
    keys: ['x'],
    when: ({ view }) => view.party.length > 0 || view.from !== null || view.to !== null,
    run: clearFilters,
  },
  {
    id: 'tables',
    name: 'Show charts as tables, or tables as charts',
    group: 'Screen',
    keys: ['t'],
    when: always,
    run: ({ view }) => setView({ table: !view.table }),
  },
  ...(Object.keys(THEMES) as ThemeName[]).map(
    (theme): Command => ({
      id: `theme-${theme}`,
      name: THEMES[theme],
      group: 'Screen',
      keys: [],
      when: ({ view }) => view.theme !== theme,
      run: () => setView({ theme }),
    }),
  ),
  {
    id: 'help',
    name: 'Keys and commands',
    group: 'Screen',
    keys: ['?'],
    when: always,
    run: () => setView({ dialog: 'help' }),
  },
]

export const commands: readonly Command[] = [
  ...asOfCommands,
  ...pageCommands,
  ...quoteCommands,
  ...screenCommands,
]
