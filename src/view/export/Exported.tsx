import { type ReactNode, useRef } from 'react'
import { ExportMenu, type ExportMenuProps } from './ExportMenu.tsx'

interface ExportedProps extends Omit<ExportMenuProps, 'content'> {
  children: ReactNode
}

/** A part of a page with the menu that hands it over. */
export function Exported({ children, ...menu }: ExportedProps) {
  const content = useRef<HTMLDivElement>(null)
  return (
    <>
      <ExportMenu {...menu} content={content} />
      <div ref={content} data-exported={menu.title}>
        {children}
      </div>
    </>
  )
}
