import type { PointerEvent } from 'react'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { strokesOf } from '../../view/keyWords.ts'
import styles from './Controls.module.css'
import { type DeckCommand, type DeckContext, deckCommands } from './commands.ts'

const icons: Readonly<Record<string, IconName>> = {
  previous: 'previous',
  next: 'next',
  blank: 'blank',
  'full-screen': 'expand',
  speaker: 'speaker',
  help: 'keyboard',
  leave: 'close',
}
const shown = Object.keys(icons).flatMap((id) => deckCommands.find((command) => command.id === id) ?? [])

/** The commands as buttons, seen while the pointer moves or the keyboard is among them. */
export function Controls({ context }: { context: DeckContext }) {
  return (
    <nav className={styles.controls} aria-label="Presenting">
      {shown.map((command) => (
        <button
          key={command.id}
          type="button"
          className={styles.control}
          title={titleOf(command)}
          aria-label={command.name}
          onPointerDown={keepFocusAway}
          onClick={() => command.run(context)}
        >
          <Icon name={icons[command.id] ?? 'info'} />
        </button>
      ))}
    </nav>
  )
}

/** A button pressed with the pointer takes no focus, so that a clicker's next Space does not press it again. */
function keepFocusAway(event: PointerEvent) {
  event.preventDefault()
}

function titleOf({ name, keys: [first] }: DeckCommand): string {
  return first === undefined ? name : `${name} (${strokesOf(first).join(' ')})`
}
