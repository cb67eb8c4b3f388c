import { lazy, type ReactNode, type RefObject } from 'react'
import type { PlainTable } from '../../model/export/csv.ts'
import { ExportButton } from './ExportButton.tsx'
import styles from './ExportMenu.module.css'
import type { Narrowed } from './useViewFile.ts'

const ExportPanel = lazy(() => import('./ExportPanel.tsx'))

export interface ExportMenuProps extends Narrowed {
  /** What is exported: the title of its files, and part of their names. */
  title: string
  /** The part of the page that is drawn. */
  content: RefObject<HTMLElement | null>
  /** The same as a table, where there is one: its rows are those of the CSV. */
  table?: ReactNode
  /** The rows where no table on the page has them all, made when asked for. */
  rows?: () => PlainTable | Promise<PlainTable>
  /** Whether the drawing is that of the table: for boards that only draw what is in sight. */
  drawsTable?: boolean
  /** Whether the button shows its sign alone, as in the head of a block. */
  isSmall?: boolean
}

/** Hands over what is shown, as a drawing, an image or a table. */
export function ExportMenu(props: ExportMenuProps) {
  return (
    <div className={styles.menu}>
      <ExportButton title={props.title} isSmall={props.isSmall}>
        {(close) => <ExportPanel {...props} onDone={close} />}
      </ExportButton>
    </div>
  )
}
