/** What keys are called on screen. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
  'Shift+ ': 'Shift Space',
  'mod+k': 'Ctrl K',
  'mod+p': 'Ctrl P',
}

/** The strokes of a command's key, one after the other, such as `g` and `o` for "g o". */
export function strokesOf(key: string): string[] {
  const name = NAMES[key]
  return name === undefined ? key.split(' ') : [name]
}
