import { type ReactNode, Suspense } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'

interface ExportButtonProps {
  /** What is exported. */
  title: string
  /** Whether the button shows its sign alone, as in the head of a block. */
  isSmall?: boolean | undefined
  /** The panel, whose code may still have to be loaded; told how to close itself. */
  children: (close: () => void) => ReactNode
}

/** A button that opens the ways in which something can be taken along. */
export function ExportButton({ title, isSmall = false, children }: ExportButtonProps) {
  return (
    <Popover
      look="ghost"
      label={`Export “${title}”`}
      button={
        isSmall ? (
          <Icon name="download" />
        ) : (
          <>
            <Icon name="download" /> Export
          </>
        )
      }
    >
      {(close) => <Suspense fallback={<p role="status">Loading …</p>}>{children(close)}</Suspense>}
    </Popover>
  )
}
