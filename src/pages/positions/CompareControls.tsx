import { addDays } from '../../model/day.ts'
import type { Pair } from '../../model/parties.ts'
import { tightDay } from '../../model/words/days.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { typedDay } from '../../view/dayInput.ts'
import { setView } from '../../view/store.ts'
import styles from './CompareControls.module.css'
import { type Comparison, useComparison } from './useComparison.ts'

/** The two parties, the day compared with, and how soon a position counts as old. */
export function CompareControls() {
  const comparison = useComparison()
  return (
    <div className={styles.controls}>
      {comparison.between && <PairChoice comparison={comparison} between={comparison.between} />}
      <SinceChoice comparison={comparison} />
      <StaleChoice comparison={comparison} />
    </div>
  )
}

function PairChoice({ comparison, between }: { comparison: Comparison; between: Pair }) {
  const options = comparison.at.talks.parties.map(({ id, name }) => ({ value: id, words: name }))
  const [a, b] = between
  return (
    <span className={styles.pair}>
      <Select
        label="Gap between"
        options={options}
        value={a}
        onChange={(party) => setView({ between: party === b ? [b, a] : [party, b] })}
      />
      <Select
        label="and"
        options={options}
        value={b}
        onChange={(party) => setView({ between: party === a ? [b, a] : [a, party] })}
      />
    </span>
  )
}

function SinceChoice({ comparison: { at, since } }: { comparison: Comparison }) {
  const { from } = at.talks.dataset.coverage
  return (
    <DateField
      label="Compared with"
      value={since}
      onChange={(day) => setView({ since: day })}
      parse={typedDay}
      format={(day) => tightDay(day, '')}
      min={from < at.day ? from : addDays(at.day, -1)}
      max={addDays(at.day, -1)}
      isOptional
    />
  )
}

const LIMITS = [
  { value: '90', words: 'after 90 days' },
  { value: '180', words: 'after 180 days' },
  { value: '365', words: 'after a year' },
  { value: '0', words: 'never' },
] as const

function StaleChoice({ comparison: { staleAfter } }: { comparison: Comparison }) {
  const value = Number.isFinite(staleAfter) ? String(staleAfter) : '0'
  const known = LIMITS.some((limit) => limit.value === value)
  const options = known ? LIMITS : [...LIMITS, { value, words: `after ${value} days` }]
  return (
    <Select
      label="Unrepeated positions count as old"
      options={options}
      value={value}
      onChange={(chosen) => setView({ stale: Number(chosen) })}
    />
  )
}
