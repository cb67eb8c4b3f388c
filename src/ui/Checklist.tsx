import type { ReactNode } from 'react'
import styles from './Checklist.module.css'
import { Icon } from './Icon.tsx'
import { Popover } from './Popover.tsx'

export interface ChecklistOption {
  value: string
  words: ReactNode
  /** How many records the choice would show. */
  count: number
}

interface ChecklistProps {
  label: string
  options: readonly ChecklistOption[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** What the choices mean, where their words do not say it all. */
  note?: string
}

/** A button that opens a list of choices, of which any number may be on; it says how many are. */
export function Checklist({ label, options, chosen, onChange, note }: ChecklistProps) {
  const own = options.filter(({ value }) => chosen.includes(value))
  const others = chosen.filter((value) => own.every((option) => option.value !== value))

  function toggle(value: string, isOn: boolean) {
    onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value))
  }

  return (
    <Popover
      button={
        <>
          <span>{label}</span>
          {own.length > 0 && <span className={styles.on}>{own.length}</span>}
          <Icon name="down" />
        </>
      }
    >
      {() => (
        <fieldset className={styles.list}>
          <legend className={styles.legend}>{label}</legend>
          {note && <p className={styles.note}>{note}</p>}
          {options.map(({ value, words, count }) => (
            <label key={value} className={styles.option} data-quiet={count === 0 || undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => toggle(value, event.target.checked)}
              />
              <span className={styles.words}>{words}</span>
              <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
            </label>
          ))}
          {own.length > 0 && (
            <button type="button" className={styles.clear} onClick={() => onChange(others)}>
              Clear
            </button>
          )}
        </fieldset>
      )}
    </Popover>
  )
}
