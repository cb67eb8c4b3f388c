import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type Command, commands } from '../commands.ts'
import type { DialogProps } from '../frame/dialogs.ts'
import { strokesOf } from '../keyWords.ts'
import styles from './CommandPalette.module.css'
import { matching } from './matching.ts'

/** Every command that can be run now, found by typing a part of its name. */
export default function CommandPalette({ context, onClose }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const possible = commands.filter((command) => command.id !== 'palette' && command.when(context))
  const found = matching(possible, typed)
  const chosen = found[Math.min(place, found.length - 1)]

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, id])

  function run(command: Command) {
    onClose()
    command.run(context)
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: found.length - 1 }[event.key]
    if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) run(chosen)
    else if (to !== undefined) setPlace((to + found.length) % Math.max(found.length, 1))
    else return
    event.preventDefault()
  }

  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Find a command" onClose={onClose}>
      <input
        className={styles.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-label="Find a command"
        placeholder="Find a command"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Commands" className={styles.list}>
        {found.map((command) => (
          <CommandOption
            key={command.id}
            id={`${id}-${command.id}`}
            command={command}
            isChosen={command === chosen}
            onRun={() => run(command)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className={styles.none}>
          No command is called that.
        </p>
      )}
    </dialog>
  )
}

interface CommandOptionProps {
  id: string
  command: Command
  isChosen: boolean
  onRun: () => void
}

function CommandOption({ id, command, isChosen, onRun }: CommandOptionProps) {
  const [first] = command.keys
  return (
    // The field keeps the focus and answers the keys, as in any combobox; a press is for the pointer alone.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.option}
      onPointerUp={onRun}
    >
      <span>{command.name}</span>
      <span className={styles.group}>{command.group}</span>
      <span className={styles.keys}>
        {first !== undefined && strokesOf(first).map((stroke) => <kbd key={stroke}>{stroke}</kbd>)}
      </span>
    </div>
  )
}
