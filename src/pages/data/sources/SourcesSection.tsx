import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { PlainTable } from '../../../model/export/csv.ts'
import { knownSources } from '../../../model/provenance/index.ts'
import type { Ownership } from '../../../model/records.ts'
import { about, longDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { ownershipWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Column, DataTable, type Sorting, sortRows } from '../../../ui/DataTable.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { useSources } from '../../../view/evidence.ts'
import { ExportMenu } from '../../../view/export/ExportMenu.tsx'
import { languageName } from '../../../view/names.ts'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { filterRows, type SourceRow, sourceRows } from './rows.ts'
import { SourceFilters } from './SourceFilters.tsx'
import styles from './SourcesSection.module.css'

/** Rows drawn at first, and with every press on "more". */
const STEP = 100

const LATEST_FIRST: Sorting = { column: 'published', direction: 'descending' }

/** Every page that the records rest on and that was published by the as-of day. */
export function SourcesSection() {
  const at = useTalksAt()
  const { sources, error, retry } = useSources()
  const { day, talks } = at
  const rows = useMemo(() => sources && sourceRows(knownSources(at), sources, talks), [at, sources, talks])
  return (
    <Block title="Sources" aside={`pages published by ${longDay(day)}`}>
      {error && <ErrorPanel title="The sources could not be loaded" onRetry={retry} />}
      {!error && rows === undefined && <p role="status">Loading …</p>}
      {rows && <Sources rows={rows} />}
    </Block>
  )
}

function Sources({ rows }: { rows: readonly SourceRow[] }) {
  const query = useView((view) => view.q)
  const ownership = useView((view) => view.ownership)
  const country = useView((view) => view.country)
  const language = useView((view) => view.language)
  const deferred = useDeferredValue(query)
  const found = useMemo(
    () => filterRows(rows, { query: deferred, ownership, country, language }),
    [rows, deferred, ownership, country, language],
  )
  const [limit, setLimit] = useState(STEP)
  const [sorting, setSorting] = useState<Sorting>(LATEST_FIRST)
  const content = useRef<HTMLDivElement>(null)
  return (
    <>
      <SourceFilters rows={rows} />
      <div className={styles.line}>
        <p className={styles.count} role="status">
          <b>{found.length.toLocaleString('en-GB')}</b> of {counted(rows.length, 'page')}
        </p>
        {found.length > 0 && (
          <ExportMenu
            title="Sources"
            content={content}
            strip="none"
            by={['q', 'ownership', 'country', 'language']}
            rows={() => plainSources(inOrder(found, sorting))}
          />
        )}
      </div>
      <div ref={content} data-exported="Sources">
        <DataTable
          caption="Sources"
          quietCaption
          columns={columns}
          rows={found}
          rowKey={({ source }) => source.id}
          initialSorting={LATEST_FIRST}
          onSort={setSorting}
          limit={limit}
          empty={
            <>
              No page passes these filters.{' '}
              <Button
                look="ghost"
                onClick={() => setView({ q: '', ownership: [], country: [], language: [] })}
              >
                Show all
              </Button>
            </>
          }
        />
      </div>
      {found.length > limit && (
        <Button className={styles.more} onClick={() => setLimit(limit + STEP)}>
          Show {Math.min(STEP, found.length - limit)} more of {(found.length - limit).toLocaleString('en-GB')}
        </Button>
      )}
    </>
  )
}

function inOrder(rows: readonly SourceRow[], { column, direction }: Sorting): readonly SourceRow[] {
  const by = columns.find(({ id }) => id === column)?.sortBy
  return by ? sortRows(rows, by, direction) : rows
}

/** Every page found, also those not drawn yet. */
function plainSources(rows: readonly SourceRow[]): PlainTable {
  return {
    head: ['Page', 'Published', 'About', 'Outlet', 'Agency', 'Country', 'Ownership', 'Language', 'Address'],
    rows: rows.map(({ source, outlet, agency, country }) => [
      source.title,
      source.published,
      source.approximate ? 'yes' : undefined,
      outlet.name,
      agency?.name,
      country,
      ownershipWords[outlet.ownership],
      languageName(source.language),
      source.url,
    ]),
  }
}

const columns: readonly Column<SourceRow>[] = [
  {
    id: 'title',
    header: 'Page',
    isRowHeader: true,
    sortBy: ({ source }) => source.title,
    cell: ({ source }) => (
      <a className={styles.title} href={source.url} rel="noreferrer noopener" lang={source.language}>
        {source.title}
      </a>
    ),
  },
  {
    id: 'published',
    header: 'Published',
    sortBy: ({ source }) => source.published,
    cell: ({ source }) => (
      <span className={styles.day}>{about(longDay(source.published), source.approximate)}</span>
    ),
  },
  {
    id: 'outlet',
    header: 'Outlet',
    sortBy: ({ outlet }) => outlet.name,
    cell: ({ outlet, agency }) => (
      <>
        {outlet.name}
        {agency && <small className={styles.agency}>text of {agency.name}</small>}
      </>
    ),
  },
  { id: 'country', header: 'Country', sortBy: ({ country }) => country, cell: ({ country }) => country },
  {
    id: 'ownership',
    header: 'Ownership',
    sortBy: ({ outlet }) => outlet.ownership,
    cell: ({ outlet }) => ownershipWords[outlet.ownership satisfies Ownership],
  },
  {
    id: 'language',
    header: 'Language',
    sortBy: ({ source }) => languageName(source.language),
    cell: ({ source }) => languageName(source.language),
  },
]
