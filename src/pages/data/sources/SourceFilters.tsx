import { ownershipWords } from '../../../model/words/statuses.ts'
import { RemovableChip } from '../../../ui/Chip.tsx'
import { Select } from '../../../ui/Select.tsx'
import { countryName, languageName } from '../../../view/names.ts'
import { setView, useView } from '../../../view/store.ts'
import type { SourceRow } from './rows.ts'
import styles from './SourcesSection.module.css'

/** Search and choices for the table of sources; all of them are kept in the address. */
export function SourceFilters({ rows }: { rows: readonly SourceRow[] }) {
  const query = useView((view) => view.q)
  const ownership = useView((view) => view.ownership)
  const country = useView((view) => view.country)
  const language = useView((view) => view.language)
  const count = (keyOf: (row: SourceRow) => string) => {
    const counts = new Map<string, number>()
    for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
    return [...counts].toSorted((a, b) => b[1] - a[1])
  }
  const options = (any: string, counts: [string, number][], words: (key: string) => string) => [
    { value: '', words: any },
    ...counts.map(([key, number]) => ({ value: key, words: `${words(key)} (${number})` })),
  ]
  return (
    <div className={styles.filters}>
      <label className={styles.search}>
        <span>Search</span>
        <input
          type="search"
          value={query}
          placeholder="title, outlet, site or day"
          onChange={(event) => setView({ q: event.target.value }, { replace: true })}
        />
      </label>
      <Select
        label="Ownership"
        value={ownership[0] ?? ''}
        options={options(
          'any',
          count(({ outlet }) => outlet.ownership),
          ownershipName,
        )}
        onChange={(value) => setView({ ownership: value === '' ? [] : [value] })}
      />
      <Select
        label="Language"
        value={language[0] ?? ''}
        options={options(
          'any',
          count(({ source }) => source.language),
          languageName,
        )}
        onChange={(value) => setView({ language: value === '' ? [] : [value] })}
      />
      {country.map((code) => (
        <RemovableChip
          key={code}
          label={countryName(code)}
          onRemove={() => setView({ country: country.filter((other) => other !== code) })}
        >
          {countryName(code)}
        </RemovableChip>
      ))}
    </div>
  )
}

function ownershipName(key: string): string {
  return Object.entries(ownershipWords).find(([ownership]) => ownership === key)?.[1] ?? key
}
