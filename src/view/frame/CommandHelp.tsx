import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type Command, commands } from '../commands.ts'
import { setView } from '../store.ts'
import styles from './CommandHelp.module.css'

/** All commands that have keys, by what they are about. */
export function CommandHelp() {
  const dialog = useRef<HTMLDialogElement>(null)
  const withKeys = commands.filter((command) => command.keys.length > 0)
  const groups = [...new Set(withKeys.map((command) => command.group))]
  const close = () => setView({ help: false })

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="help-title" onClose={close}>
      <header className={styles.head}>
        <h2 id="help-title" className={styles.title}>
          Keys
        </h2>
        <Button look="ghost" aria-label="Close" onClick={close}>
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
      <p className={styles.note}>
        On the timeline, the arrows move an end by a day, with Shift by a week, Page Up and Page Down by four
        weeks, Home and End as far as they go.
      </p>
    </dialog>
  )
}

function KeyLine({ command }: { command: Command }) {
  const [keys = ''] = command.keys
  const strokes = keys === ' ' ? ['Space'] : keys.split(' ')
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
