/** The key that computers of this kind hold for commands. */
const MOD = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '') ? '⌘' : 'Ctrl'

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
}

/** The strokes of a command's key, one after the other, such as `g` and `o` for "g o". */
export function strokesOf(key: string): string[] {
  if (key.startsWith('mod+')) return [MOD, key.slice(4).toUpperCase()]
  const name = NAMES[key]
  return name === undefined ? key.split(' ') : [name]
}
