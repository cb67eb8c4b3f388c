/** Which commands the words typed into the palette mean. */
import type { Command } from '../commands.ts'

/** Commands whose name or group holds every word typed, best first: those whose name starts with them. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed
    .toLocaleLowerCase('en-GB')
    .split(/\s+/)
    .filter((word) => word !== '')
  return commands
    .map((command) => ({ command, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ command }) => command)
}

/** 3 where the name starts with the first word, 2 where each starts a word of it, 1 where all are in it, else 0. */
function rankOf({ name, group }: Command, words: readonly string[]): number {
  const text = name.toLocaleLowerCase('en-GB')
  const all = `${text} ${group.toLocaleLowerCase('en-GB')}`
  if (!words.every((word) => all.includes(word))) return 0
  const [first = ''] = words
  if (text.startsWith(first) && words.every((word) => ` ${text}`.includes(` ${word}`))) return 3
  return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 2 : 1
}
