import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type TableName, tableNames, wholeTable, wholeTalks } from '../../../dataset/whole.ts'
import { csvOf } from '../../../model/export/csv.ts'
import { fileName } from '../../../model/export/file-name.ts'
import { flatTables } from '../../../model/export/tables.ts'
import { longDay } from '../../../model/words/days.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import { Block } from '../../../view/block/Block.tsx'
import { useTalks, useTalksAt, useTalksEntry } from '../../../view/talks.tsx'
import { tableContents } from './contents.ts'
import styles from './DownloadsSection.module.css'

/** All tables to take along, whole and exact: JSON as in the talks folder, CSV for spreadsheets. */
export function DownloadsSection() {
  const { day } = useTalksAt()
  const talks = useTalks()
  const { dataset } = talks
  const entry = useTalksEntry()
  const client = useQueryClient()
  const [failed, setFailed] = useState<{ error: Error; again: () => void } | null>(null)
  const isLatest = day >= dataset.coverage.to

  function attempt(save: () => Promise<void>) {
    setFailed(null)
    save().catch((error: unknown) => {
      setFailed({
        error: error instanceof Error ? error : new Error(String(error)),
        again: () => attempt(save),
      })
    })
  }
  async function saveAll() {
    const whole = await wholeTalks(client, entry, talks)
    saveFile(fileName([dataset.id], 'json'), 'json', `${JSON.stringify(whole, null, 2)}\n`)
  }
  async function saveJson(table: TableName) {
    const rows = await wholeTable(client, entry, talks, table)
    const content = { $schema: `../schema/${table}.json`, [table]: rows }
    saveFile(`${table}.json`, 'json', `${JSON.stringify(content, null, 2)}\n`)
  }
  async function saveCsv(table: TableName, flat: string) {
    const rows = await wholeTable(client, entry, talks, table)
    const found = flatTables(table, rows).find(({ name }) => name === flat)
    const { head, rows: cells } = found ?? { head: ['of'], rows: [] }
    saveFile(fileName([dataset.id, flat], 'csv'), 'csv', csvOf(head, cells))
  }

  return (
    <Block title="Downloads" aside={`${dataset.license}, version ${dataset.version}`}>
      <p className={styles.lead}>
        These files hold whole tables, to {longDay(dataset.coverage.to)}
        {!isLatest && `, also what is dated after ${longDay(day)}`}. JSON is exact, in the form of the talks
        folder. CSV is for spreadsheets: nested lists stand in tables of their own, and a text that a
        spreadsheet would run as a formula has an apostrophe in front.
      </p>
      {failed && (
        <ErrorPanel title="The file could not be put together" onRetry={failed.again}>
          {failed.error.message}
        </ErrorPanel>
      )}
      <p className={styles.all}>
        <Button look="solid" onClick={() => attempt(saveAll)}>
          <Icon name="download" />
          All tables in one JSON file
        </Button>
      </p>
      <ul className={styles.tables}>
        {tableNames.map((table) => (
          <li key={table} className={styles.table}>
            <h3>{table}</h3>
            <p className={styles.what}>{tableContents[table].what}</p>
            <div className={styles.ways}>
              <Button onClick={() => attempt(() => saveJson(table))} aria-label={`JSON of ${table}`}>
                JSON
              </Button>
              {[table, ...tableContents[table].nested.map((list) => `${table}-${list}`)].map((flat) => (
                <Button
                  key={flat}
                  onClick={() => attempt(() => saveCsv(table, flat))}
                  aria-label={
                    flat === table ? `CSV of ${table}` : `CSV: ${flat.slice(table.length + 1)}, of ${table}`
                  }
                >
                  CSV{flat === table ? '' : `: ${flat.slice(table.length + 1)}`}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Block>
  )
}
