/** Which command a key stroke, or two in a row such as `g o`, asks for. */
import type { Command } from './commands.ts'

/** What of a keyboard event tells which key was meant, and whether it was meant for something else. */
export type KeyStroke = Pick<
  KeyboardEvent,
  | 'key'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'defaultPrevented'
  | 'isComposing'
  | 'target'
  | 'timeStamp'
>

/** How long the second of two keys may take, in milliseconds. */
const PATIENCE_MS = 1500

/**
 * A reader of key strokes: for each one it returns the command asked for, or null. Strokes that something else has
 * answered are never a command; nor are those in a field, or with Ctrl, Alt or the command key, but for the few whose
 * key is named with `mod+`.
 */
export function keyReader(commands: readonly Command[]): (stroke: KeyStroke) => Command | null {
  let before: { key: string; time: number } | null = null
  return (stroke) => {
    const modified = modifiedCommand(commands, stroke)
    if (modified !== null) return modified
    const isForOthers = stroke.altKey || stroke.ctrlKey || stroke.metaKey || stroke.defaultPrevented
    const isPress = [' ', 'Enter'].includes(stroke.key) && isPressable(stroke.target)
    if (isForOthers || stroke.isComposing || isField(stroke.target) || isPress) {
      before = null
      return null
    }
    if (stroke.key === 'Shift') return null
    const isSoon = before !== null && stroke.timeStamp - before.time <= PATIENCE_MS
    const asked = isSoon && before ? `${before.key} ${stroke.key}` : stroke.key
    const command = commandFor(commands, asked) ?? commandFor(commands, stroke.key)
    before = command === null ? { key: stroke.key, time: stroke.timeStamp } : null
    return command
  }
}

/**
 * A command whose key goes with Ctrl or the command key: it is one in a field too, where it types nothing. With Shift
 * the keys are the browser's own, such as those for its print dialog.
 */
function modifiedCommand(commands: readonly Command[], stroke: KeyStroke): Command | null {
  const isModified = (stroke.ctrlKey || stroke.metaKey) && !stroke.altKey && !stroke.shiftKey
  if (!isModified || stroke.defaultPrevented) return null
  return commandFor(commands, `mod+${stroke.key.toLowerCase()}`)
}

function commandFor(commands: readonly Command[], keys: string): Command | null {
  return commands.find((command) => command.keys.includes(keys)) ?? null
}

/** Whether something is typed into: its keys are text, not commands. */
function isField(target: EventTarget | null): boolean {
  const element = target as { isContentEditable?: boolean; tagName?: string; type?: string } | null
  if (element?.isContentEditable) return true
  if (element?.tagName === 'INPUT')
    return !['checkbox', 'radio', 'button', 'range'].includes(element.type ?? '')
  return element?.tagName === 'TEXTAREA' || element?.tagName === 'SELECT'
}

/** Whether the space bar or Enter presses or scrolls what it is on, rather than being a command. */
function isPressable(target: EventTarget | null): boolean {
  const element = target as { tagName?: string; getAttribute?: (name: string) => string | null } | null
  const isControl = ['BUTTON', 'A', 'INPUT', 'SUMMARY'].includes(element?.tagName ?? '')
  return isControl || (element?.getAttribute?.('role') ?? null) !== null
}
