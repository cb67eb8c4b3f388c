/** What a deck and its speaker's window tell each other. */
import type { Shape } from '../slides/geometry.ts'

/** The deck's word on where it stands. */
export interface DeckState {
  from: 'deck'
  /** The view that is presented, as a link below the site's root without the slide. */
  view: string
  shape: Shape
  place: number
  isBlank: boolean
  /** When presenting began, in milliseconds since 1970. */
  startedAt: number | null
}

export type Message =
  | DeckState
  /** The deck was closed. */
  | { from: 'closed deck' }
  /** A speaker's window asks where the deck stands. */
  | { from: 'speaker'; asks: 'state' }
  | { from: 'speaker'; asks: 'slide'; place: number }
  | { from: 'speaker'; asks: 'blank'; isBlank: boolean }

export interface Channel {
  send: (message: Message) => void
  close: () => void
}

const PREFIX = 'parley-speaker-'

/** The name of the speaker's window of a deck, by which that window knows whose it is. */
export function speakerWindowName(deck: string): string {
  return PREFIX + deck
}

/** The deck whose speaker's window this is; undefined where it was opened in another way. */
export function deckOfWindow(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined
}

/** Opens the channel of a deck; one that stays silent where the browser has none or refuses it. */
export function openChannel(deck: string, hear: (message: Message) => void): Channel {
  try {
    const channel = new BroadcastChannel(`parley-deck-${deck}`)
    channel.onmessage = (event: MessageEvent<Message>) => hear(event.data)
    return { send: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch {
    return { send: () => {}, close: () => {} }
  }
}
