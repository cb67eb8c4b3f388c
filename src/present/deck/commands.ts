/** What can be done while presenting: the deck answers to these and to nothing else. */

export interface DeckContext {
  /** The slide shown, from 0. */
  place: number
  count: number
  isBlank: boolean
  go: (place: number) => void
  setBlank: (isBlank: boolean) => void
  toggleFullScreen: () => void
  openSpeaker: () => void
  showHelp: () => void
  leave: () => void
}

export interface DeckCommand {
  id: string
  name: string
  group: 'Slides' | 'Screen'
  /** Names of keys; those that the help shows come first. */
  keys: readonly string[]
  run: (context: DeckContext) => void
}

/** Keys as presenters and their clickers send them. */
export const deckCommands: readonly DeckCommand[] = [
  {
    id: 'next',
    name: 'Next slide',
    group: 'Slides',
    keys: ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'Enter', 'n'],
    run: ({ go, place }) => go(place + 1),
  },
  {
    id: 'previous',
    name: 'Previous slide',
    group: 'Slides',
    keys: ['ArrowLeft', 'PageUp', 'ArrowUp', 'Shift+ ', 'Backspace'],
    run: ({ go, place }) => go(place - 1),
  },
  { id: 'first', name: 'First slide', group: 'Slides', keys: ['Home'], run: ({ go }) => go(0) },
  { id: 'last', name: 'Last slide', group: 'Slides', keys: ['End'], run: ({ go, count }) => go(count - 1) },
  {
    id: 'blank',
    name: 'Blank the screen, or show it again',
    group: 'Screen',
    keys: ['b', '.', 'B'],
    run: ({ setBlank, isBlank }) => setBlank(!isBlank),
  },
  {
    id: 'full-screen',
    name: 'Full screen, or back to the window',
    group: 'Screen',
    keys: ['f', 'F'],
    run: ({ toggleFullScreen }) => toggleFullScreen(),
  },
  {
    id: 'speaker',
    name: 'Open the speaker’s window',
    group: 'Screen',
    keys: ['s', 'S'],
    run: ({ openSpeaker }) => openSpeaker(),
  },
  { id: 'help', name: 'Keys', group: 'Screen', keys: ['?'], run: ({ showHelp }) => showHelp() },
  { id: 'leave', name: 'Leave', group: 'Screen', keys: ['Escape'], run: ({ leave }) => leave() },
]
