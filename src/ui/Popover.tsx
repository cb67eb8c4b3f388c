import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { buttonClass } from './Button.tsx'
import styles from './Popover.module.css'

interface PopoverProps {
  /** What the button shows. */
  button: ReactNode
  /** The button's name for screen readers, where what it shows is not a name. */
  label?: string
  look?: 'line' | 'ghost' | 'solid'
  /** The panel; told how to close itself. */
  children: (close: () => void) => ReactNode
}

const GAP = 6

/** A button that opens a small panel below itself; Escape or a press elsewhere closes it and focus returns. */
export function Popover({ button, label, look = 'line', children }: PopoverProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  useLayoutEffect(() => {
    if (!open) return
    const place = () => {
      const box = opener.current?.getBoundingClientRect()
      const element = panel.current
      if (!box || !element) return
      const widest = document.documentElement.clientWidth
      const left = Math.min(box.left, widest - element.offsetWidth - GAP)
      element.style.left = `${Math.max(GAP, left)}px`
      element.style.top = `${box.bottom + GAP}px`
    }
    place()
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, { passive: true })
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place)
    }
  }, [open])

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={buttonClass(look)}
        popoverTarget={id}
        aria-label={label}
        aria-expanded={open}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}
