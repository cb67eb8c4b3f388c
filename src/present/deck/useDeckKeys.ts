import { useEffect, useRef } from 'react'
import type { DeckCommand, DeckContext } from './commands.ts'
import { deckKeyReader } from './keys.ts'

/** Listens for the keys of a deck's commands; while `isAway`, as under an open dialog, they mean something else. */
export function useDeckKeys(
  commands: readonly DeckCommand[],
  context: DeckContext,
  setDigits: (digits: string) => void,
  isAway: boolean,
): void {
  const now = useRef({ isAway, context })
  useEffect(() => {
    now.current = { isAway, context }
  })
  useEffect(() => {
    const read = deckKeyReader(commands)
    const listen = (event: KeyboardEvent) => {
      if (now.current.isAway) return
      const asked = read(event)
      setDigits(asked.for === 'digits' ? asked.digits : '')
      if (asked.for === 'nothing') return
      event.preventDefault()
      if (asked.for === 'command') asked.command.run(now.current.context)
      if (asked.for === 'slide') now.current.context.go(asked.number - 1)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [commands, setDigits])
}
