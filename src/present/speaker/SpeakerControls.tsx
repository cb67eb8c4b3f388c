import { Button } from '../../ui/Button.tsx'
import type { DeckCommand, DeckContext } from '../deck/commands.ts'
import styles from './Speaker.module.css'

interface SpeakerControlsProps {
  context: DeckContext
  commands: readonly DeckCommand[]
}

/** The same commands as buttons. */
export function SpeakerControls({ context, commands }: SpeakerControlsProps) {
  return (
    <div className={styles.controls}>
      {commands.map((command) => (
        <Button key={command.id} onClick={() => command.run(context)}>
          {command.name}
        </Button>
      ))}
    </div>
  )
}
