import { useId } from 'react'
import styles from './Select.module.css'

interface SelectProps<Value extends string> {
  label: string
  /** Whether the label is for screen readers only. */
  quietLabel?: boolean
  options: readonly { value: Value; words: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One choice out of many, in the browser's own list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, quietLabel, options, value, onChange } = props
  const id = useId()
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={quietLabel ? styles.quiet : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  )
}
