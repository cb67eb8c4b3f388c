import { useRef } from 'react'
import { changeLines, sections } from '../../model/changes/index.ts'
import { spanWords } from '../../model/changes/sections.ts'
import { addDays } from '../../model/day.ts'
import { longDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ExportMenu } from '../../view/export/ExportMenu.tsx'
import { recordTables } from '../../view/export/recordTables.ts'
import { setView, useView } from '../../view/store.ts'
import { Unbroken } from '../../view/Unbroken.tsx'
import { ChangeSection } from './ChangeSection.tsx'
import styles from './Changes.module.css'
import { CopyChanges } from './CopyChanges.tsx'
import { NewQuotes } from './NewQuotes.tsx'
import { SinceControls } from './SinceControls.tsx'
import { useChanges } from './useChanges.ts'

/** Everything that became known between two days. */
export default function ChangesPage() {
  const { at, since, changes } = useChanges()
  const content = useRef<HTMLDivElement>(null)
  const hasDates = useView(({ from, to }) => from !== null || to !== null)
  const lines = changeLines(at, changes)
  const isEmpty = lines.length === 0 && changes.quotes.length === 0
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>
          {since < at.day ? (
            <Unbroken words={`What became known ${lowered(spanWords(addDays(since, 1), at.day))}`} />
          ) : (
            'What became known'
          )}
        </h1>
        <SinceControls at={at} since={since} />
        {!isEmpty && (
          <div className={styles.actions}>
            <CopyChanges at={at} changes={changes} lines={lines} />
            <ExportMenu
              title="What became known"
              content={content}
              strip="parties"
              notes={[`compared with ${longDay(since)}`]}
              rows={async () => (await recordTables()).changesTable(at, changes)}
            />
          </div>
        )}
        {hasDates && (
          <p className={styles.aside}>
            The date filter does not apply here: the two days compared bound what is shown.
          </p>
        )}
      </header>
      {since >= at.day ? (
        <EmptyState
          title="The day compared with has to be earlier"
          action={<Button onClick={() => setView({ since: null })}>Compare with a week before</Button>}
        >
          {longDay(since)} is not before the as-of day, {longDay(at.day)}.
        </EmptyState>
      ) : isEmpty ? (
        <EmptyState title="Nothing became known">
          No record of these talks is dated after {longDay(since)} and by {longDay(at.day)}.
        </EmptyState>
      ) : (
        <div ref={content} className={styles.sections} data-exported="What became known">
          {sections.map((section) => (
            <ChangeSection
              key={section}
              at={at}
              section={section}
              lines={lines.filter((line) => line.section === section)}
            />
          ))}
          <NewQuotes at={at} changes={changes} />
        </div>
      )}
    </div>
  )
}

function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
