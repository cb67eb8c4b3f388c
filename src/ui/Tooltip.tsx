import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { keepBeside } from './place.ts'
import styles from './Tooltip.module.css'

/** What the thing explained has to take on for its tooltip to work. */
export interface TooltipTarget {
  'aria-describedby': string | undefined
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocus: () => void
  onBlur: () => void
  ref: (element: Element | null) => void
}

interface TooltipProps {
  content: ReactNode
  /** Draws the thing explained, with the properties given. It has to be able to take focus. */
  children: (target: TooltipTarget) => ReactNode
}

/** How long the pointer may be on its way from the thing to its tooltip, in milliseconds. */
const LINGER_MS = 120

/**
 * A few words about something, on hover and on focus alike; they stay while the pointer is on them, and
 * Escape puts them away. Nothing may stand in a tooltip only.
 */
export function Tooltip({ content, children }: TooltipProps) {
  const id = useId()
  const anchor = useRef<Element | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  const leaving = useRef<number | undefined>(undefined)
  const [isOpen, setOpen] = useState(false)

  useLayoutEffect(() => {
    const element = panel.current
    if (!isOpen || element === null || anchor.current === null) return undefined
    element.showPopover()
    return keepBeside(element, anchor.current)
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
    }
    document.addEventListener('keydown', close, { capture: true })
    return () => document.removeEventListener('keydown', close, { capture: true })
  }, [isOpen])

  useEffect(() => () => window.clearTimeout(leaving.current), [])

  function open() {
    window.clearTimeout(leaving.current)
    setOpen(true)
  }
  function leave() {
    window.clearTimeout(leaving.current)
    leaving.current = window.setTimeout(() => setOpen(false), LINGER_MS)
  }

  return (
    <>
      {children({
        'aria-describedby': isOpen ? id : undefined,
        onPointerEnter: open,
        onPointerLeave: leave,
        onFocus: open,
        onBlur: leave,
        ref: (element) => {
          anchor.current = element
        },
      })}
      {isOpen && (
        <div
          ref={panel}
          id={id}
          role="tooltip"
          popover="manual"
          className={styles.tooltip}
          onPointerEnter={open}
          onPointerLeave={leave}
        >
          {content}
        </div>
      )}
    </>
  )
}
