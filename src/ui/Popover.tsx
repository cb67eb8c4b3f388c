import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './Popover.module.css'
import { keepBeside } from './place.ts'

interface PopoverProps {
  /** What the button shows. */
  button: ReactNode
  /** The button's name for screen readers, where what it shows is not a name. */
  label?: string
  look?: 'line' | 'ghost' | 'solid'
  /** The panel; told how to close itself. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel beside itself; Escape or a press elsewhere closes it and focus returns. */
export function Popover({ button, label, look = 'line', children }: PopoverProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  useLayoutEffect(() => {
    if (!isOpen || panel.current === null || opener.current === null) return undefined
    return keepBeside(panel.current, opener.current)
  }, [isOpen])

  return (
    <>
      <Button ref={opener} look={look} popoverTarget={id} aria-label={label} aria-expanded={isOpen}>
        {button}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}
