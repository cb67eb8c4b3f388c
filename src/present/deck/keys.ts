/** Which slide or command a key stroke asks for while presenting. */
import type { DeckCommand } from './commands.ts'

/** What of a keyboard event tells which key was meant, and whether it was meant for something else. */
export type DeckStroke = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented' | 'target'
>

export type Asked =
  | { for: 'command'; command: DeckCommand }
  /** A slide by its number, from 1. */
  | { for: 'slide'; number: number }
  /** The digits of a number typed so far, to be shown; empty where they were taken back. */
  | { for: 'digits'; digits: string }
  | { for: 'nothing' }

const MOST_DIGITS = 3
const nothing: Asked = { for: 'nothing' }

/**
 * A reader of key strokes while presenting. A number and Enter ask for that slide; Escape and Backspace take digits
 * back. Space and Enter on a focused button press the button.
 */
export function deckKeyReader(commands: readonly DeckCommand[]): (stroke: DeckStroke) => Asked {
  let digits = ''
  return (stroke) => {
    const isForOthers = stroke.altKey || stroke.ctrlKey || stroke.metaKey || stroke.defaultPrevented
    if (isForOthers || stroke.key === 'Shift') return nothing
    const { key } = stroke
    if (/^\d$/.test(key)) {
      digits = (digits + key).slice(-MOST_DIGITS)
      return { for: 'digits', digits }
    }
    if (digits !== '' && (key === 'Escape' || key === 'Backspace')) {
      digits = key === 'Escape' ? '' : digits.slice(0, -1)
      return { for: 'digits', digits }
    }
    const typed = digits
    digits = ''
    if (typed !== '' && key === 'Enter') return { for: 'slide', number: Number(typed) }
    if ((key === ' ' || key === 'Enter') && isPressable(stroke.target)) return nothing
    const name = key === ' ' && stroke.shiftKey ? 'Shift+ ' : key
    const command = commands.find(({ keys }) => keys.includes(name))
    if (command !== undefined) return { for: 'command', command }
    return typed === '' ? nothing : { for: 'digits', digits: '' }
  }
}

function isPressable(target: EventTarget | null): boolean {
  const { tagName } = (target ?? {}) as { tagName?: string }
  return tagName === 'BUTTON' || tagName === 'A' || tagName === 'SUMMARY'
}
