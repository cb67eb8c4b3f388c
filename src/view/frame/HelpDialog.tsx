import { commands } from '../commands.ts'
import { CommandHelp } from './CommandHelp.tsx'
import type { DialogProps } from './dialogs.ts'

/** The keys of everything that can be done from any page. */
export default function HelpDialog({ onClose }: DialogProps) {
  return (
    <CommandHelp commands={commands} onClose={onClose}>
      On the timeline, the arrows move an end by a day, with Shift by a week, Page Up and Page Down by four
      weeks, Home and End as far as they go.
    </CommandHelp>
  )
}
