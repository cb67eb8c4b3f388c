import type { CommandContext } from '../commands.ts'

/** What every dialog opened by a command is told. */
export interface DialogProps {
  context: CommandContext
  onClose: () => void
}
