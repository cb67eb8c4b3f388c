import { useRef, useState } from 'react'
import { csvOf, tabbed } from '../../model/export/csv.ts'
import { viewFileComments, viewFileFacts, viewFileName } from '../../model/export/view-file.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useView } from '../store.ts'
import { svgFile } from './drawing/drawing.ts'
import { pngOf } from './drawing/png.ts'
import styles from './ExportMenu.module.css'
import type { ExportMenuProps } from './ExportMenu.tsx'
import { sheetDrawing } from './sheet.ts'
import { plainTable } from './tableCells.ts'
import { useViewFile } from './useViewFile.ts'

/** The ways to take along what is shown. */
export default function ExportPanel(props: ExportMenuProps & { onDone: () => void }) {
  const { title, content, table, rows, drawsTable = false, onDone } = props
  const file = useViewFile(title, props)
  const isTable = useView((view) => view.table)
  const aside = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  /** The table on the page, in the order chosen there; else the one kept aside. */
  function shownTable(): HTMLTableElement {
    const onPage = isTable ? content.current?.querySelector('table') : null
    const found = onPage ?? aside.current?.querySelector('table') ?? content.current?.querySelector('table')
    if (!found) throw new Error('There is no table to export here')
    return found
  }

  async function hand(make: () => Promise<void> | void) {
    setProblem(null)
    try {
      await make()
      onDone()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  function drawing() {
    const drawn = drawsTable ? shownTable() : content.current
    if (drawn === null) throw new Error('There is nothing to draw')
    return sheetDrawing(drawn, file, content.current ?? undefined)
  }

  const plain = async () => rows?.() ?? plainTable(shownTable())
  const saveCsv = async () => {
    const { head, rows: cells } = await plain()
    saveFile(viewFileName(file, 'csv'), 'csv', csvOf(head, cells, { comments: viewFileComments(file) }))
  }
  return (
    <div className={styles.items}>
      <Button
        look="ghost"
        onClick={() => hand(async () => saveFile(viewFileName(file, 'svg'), 'svg', await svgFile(drawing())))}
      >
        <Icon name="chart" /> Drawing (SVG)
      </Button>
      <Button
        look="ghost"
        onClick={() => hand(async () => saveFile(viewFileName(file, 'png'), 'png', await pngOf(drawing())))}
      >
        <Icon name="chart" /> Image (PNG, 2×)
      </Button>
      <Button look="ghost" onClick={() => hand(saveCsv)}>
        <Icon name="table" /> Table (CSV)
      </Button>
      <CopyButton look="ghost" text={async () => tabbed(await plain())}>
        Copy as table
      </CopyButton>
      <p className={styles.note}>{viewFileFacts(file)}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div ref={aside} hidden>
        {table}
      </div>
    </div>
  )
}
