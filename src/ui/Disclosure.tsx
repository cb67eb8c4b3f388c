import { type ReactNode, useId, useState } from 'react'
import { buttonClass } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  initiallyOpen?: boolean
  className?: string | undefined
}

/** Words that open what lies below them. */
export function Disclosure({ summary, children, initiallyOpen = false, className }: DisclosureProps) {
  const id = useId()
  const [open, setOpen] = useState(initiallyOpen)
  return (
    <div className={className}>
      <button
        type="button"
        className={buttonClass('ghost')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'up' : 'down'} />
        {summary}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
