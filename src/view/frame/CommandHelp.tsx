import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { strokesOf } from '../keyWords.ts'
import styles from './CommandHelp.module.css'

interface CommandHelpProps {
  /** All that can be done now; those without keys are left out. */
  commands: readonly Listed[]
  onClose: () => void
  /** Keys that are no commands. */
  children?: ReactNode
}

interface Listed {
  id: string
  name: string
  group: string
  keys: readonly string[]
}

/** All commands that have keys, by what they are about. */
export function CommandHelp({ commands, onClose, children }: CommandHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const withKeys = commands.filter((command) => command.keys.length > 0)
  const groups = [...new Set(withKeys.map((command) => command.group))]

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="help-title" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="help-title" className={styles.title}>
          Keys
        </h2>
        <Button look="ghost" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.list}>
              {withKeys
                .filter((command) => command.group === group)
                .map((command) => (
                  <KeyLine key={command.id} command={command} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      {children && <p className={styles.note}>{children}</p>}
    </dialog>
  )
}

/** Keys of one command that are named; the others are there for clickers. */
const MOST_KEYS = 3

function KeyLine({ command }: { command: Listed }) {
  const strokes = command.keys.slice(0, MOST_KEYS).flatMap(strokesOf)
  return (
    <div className={styles.line}>
      <dt>
        {strokes.map((stroke) => (
          <kbd key={stroke} className={styles.key}>
            {stroke}
          </kbd>
        ))}
      </dt>
      <dd>{command.name}</dd>
    </div>
  )
}
