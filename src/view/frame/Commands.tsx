import { useEffect, useMemo } from 'react'
import { eventDays } from '../../model/asof/index.ts'
import { type Later, later, useLater } from '../../ui/later.ts'
import { type CommandContext, commands } from '../commands.ts'
import { keyReader } from '../keyReader.ts'
import { currentView, setView, useView } from '../store.ts'
import { useAsOf, useTalks } from '../talks.tsx'
import type { DialogName } from '../view.ts'
import type { DialogProps } from './dialogs.ts'

const dialogs: Record<DialogName, Later<(props: DialogProps) => React.ReactNode>> = {
  help: later(() => import('./HelpDialog.tsx')),
  palette: later(() => import('../palette/CommandPalette.tsx')),
  share: later(() => import('../share/ShareDialog.tsx')),
}

/** Listens for the keys of commands, and shows the dialogs that they open. */
export function Commands() {
  const talks = useTalks()
  const day = useAsOf()
  const days = useMemo(() => eventDays(talks), [talks])
  const dialog = useView((view) => view.dialog)

  useEffect(() => {
    const read = keyReader(commands)
    const listen = (event: KeyboardEvent) => {
      // Whoever holds this key down may be about to ask for the palette, and to type at once.
      if (event.key === 'Control' || event.key === 'Meta') dialogs.palette.load()
      const command = read(event)
      const context = { view: currentView(), day, eventDays: days }
      if (command === null || !command.when(context) || isElsewhere(command.id)) return
      event.preventDefault()
      command.run(context)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [day, days])

  if (dialog === null) return null
  return <Dialog key={dialog} code={dialogs[dialog]} context={{ day, eventDays: days }} />
}

interface OpenDialogProps {
  code: Later<(props: DialogProps) => React.ReactNode>
  context: Omit<CommandContext, 'view'>
}

function Dialog({ code, context }: OpenDialogProps) {
  const Shown = useLater(code)
  const view = useView((current) => current)
  return Shown === undefined ? null : (
    <Shown context={{ ...context, view }} onClose={() => setView({ dialog: null })} />
  )
}

/** Under an open dialog nothing is heard but what closes it: the palette's own key, and paper in its place. */
function isElsewhere(command: string): boolean {
  return document.querySelector(':modal') !== null && command !== 'palette' && command !== 'print-brief'
}
