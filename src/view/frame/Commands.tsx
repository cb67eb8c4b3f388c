import { useEffect, useMemo } from 'react'
import { eventDays } from '../../model/asof/index.ts'
import { type CommandContext, commands } from '../commands.ts'
import { keyReader } from '../keyReader.ts'
import { currentView, setView, useView } from '../store.ts'
import { useAsOf, useTalks } from '../talks.tsx'
import { CommandHelp } from './CommandHelp.tsx'

/** Listens for the keys of commands, and shows their list when asked. */
export function Commands() {
  const talks = useTalks()
  const day = useAsOf()
  const days = useMemo(() => eventDays(talks), [talks])
  const isHelpOpen = useView((view) => view.help)

  useEffect(() => {
    const context = (): CommandContext => ({ view: currentView(), day, eventDays: days })
    const read = keyReader(commands)
    const listen = (event: KeyboardEvent) => {
      const command = read(event)
      if (command === null || !command.when(context())) return
      event.preventDefault()
      command.run(context())
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [day, days])

  return (
    isHelpOpen && (
      <CommandHelp commands={commands} onClose={() => setView({ help: false })}>
        On the timeline, the arrows move an end by a day, with Shift by a week, Page Up and Page Down by four
        weeks, Home and End as far as they go.
      </CommandHelp>
    )
  )
}
