import { type ReactNode, useRef } from 'react'
import { ExportMenu } from './ExportMenu.tsx'

interface ExportedProps {
  title: string
  table?: ReactNode
  drawsTable?: boolean
  children: ReactNode
}

/** A part of a page with the menu that hands it over. */
export function Exported({ title, table, drawsTable = false, children }: ExportedProps) {
  const content = useRef<HTMLDivElement>(null)
  return (
    <>
      <ExportMenu title={title} content={content} table={table} drawsTable={drawsTable} />
      <div ref={content}>{children}</div>
    </>
  )
}
