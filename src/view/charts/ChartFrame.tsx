import { type ReactNode, useId, useRef } from 'react'
import { Segmented } from '../../ui/Segmented.tsx'
import { ExportMenu } from '../export/ExportMenu.tsx'
import type { Narrowed } from '../export/useViewFile.ts'
import { setView, useView } from '../store.ts'
import styles from './ChartFrame.module.css'

interface ChartFrameProps {
  title: string
  /** What the chart shows, in a sentence or two: a reader who sees nothing else should know the main thing. */
  summary: ReactNode
  /** Controls that belong to the chart, such as its order. */
  controls?: ReactNode
  /** The same as rows and columns. */
  table: ReactNode
  /** What the marks mean, and other notes below the chart. */
  children: ReactNode
  notes?: ReactNode
  /** What narrows the chart, for the files made from it. */
  narrowed?: Narrowed
}

/** What stands around every chart: its name, its summary, and the choice between chart and table. */
export function ChartFrame({ title, summary, controls, table, children, notes, narrowed }: ChartFrameProps) {
  const titleId = useId()
  const summaryId = useId()
  const content = useRef<HTMLDivElement>(null)
  const asTable = useView((view) => view.table)
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-describedby={summaryId}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <div className={styles.controls}>
          {controls}
          <Segmented
            label={`Show “${title}” as`}
            options={[
              { value: 'chart', words: 'Chart' },
              { value: 'table', words: 'Table' },
            ]}
            value={asTable ? 'table' : 'chart'}
            onChange={(shape) => setView({ table: shape === 'table' })}
          />
          <ExportMenu {...narrowed} title={title} content={content} table={table} />
        </div>
        <div id={summaryId} className={styles.summary}>
          {summary}
        </div>
      </header>
      <div ref={content} className={styles.content} data-exported={title}>
        {asTable ? table : children}
        {!asTable && notes}
      </div>
    </figure>
  )
}
