import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface ScrollerProps {
  /** Id of what names the region. */
  labelledBy: string
  className?: string | undefined
  children: ReactNode
}

/** A region that scrolls by itself; while there is something to scroll, the keyboard can reach it. */
export function Scroller({ labelledBy, className, children }: ScrollerProps) {
  const ref = useRef<HTMLElement>(null)
  const [overflows, setOverflows] = useState(false)

  useLayoutEffect(() => {
    const element = ref.current
    const content = element?.firstElementChild
    if (!element || !content) return undefined
    const measure = () =>
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(content)
    return () => observer.disconnect()
  }, [])

  const focusable = overflows ? { tabIndex: 0 } : {}
  return (
    <section ref={ref} className={className} aria-labelledby={labelledBy} {...focusable}>
      {children}
    </section>
  )
}
