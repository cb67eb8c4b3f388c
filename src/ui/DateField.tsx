import { useId, useRef, useState } from 'react'
import styles from './DateField.module.css'
import { Icon } from './Icon.tsx'

interface DateFieldProps {
  label: string
  /** Whether the label stands above the field, not before it. */
  isStacked?: boolean
  /** A day, YYYY-MM-DD, or null for none. */
  value: string | null
  onChange: (day: string | null) => void
  /** Reads what was typed; null where it names no day. */
  parse: (text: string) => string | null
  format: (day: string) => string
  /** First and last day that can be chosen. */
  min: string
  max: string
  /** What stands in the field while it has no value. */
  placeholder?: string
  /** Whether the field may be emptied. */
  isOptional?: boolean
}

/**
 * A day, typed in any usual way or chosen from the browser's own calendar. What is typed holds from Enter or
 * from leaving the field; what names no day is told beside it and changes nothing.
 */
export function DateField(props: DateFieldProps) {
  const { label, isStacked, value, onChange, parse, format, min, max, placeholder, isOptional } = props
  const id = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : format(value))

  function settle() {
    if (draft === null) return
    const words = draft.trim()
    if (words === '' && isOptional) {
      done(null)
      return
    }
    const day = parse(words)
    if (day === null) setProblem('Write a day such as 30 May 2025')
    else if (day < min || day > max) setProblem(`From ${format(min)} to ${format(max)}`)
    else done(day)
  }

  function done(day: string | null) {
    setDraft(null)
    setProblem(null)
    if (day !== value) onChange(day)
  }

  return (
    <span className={styles.field} data-stacked={isStacked || undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          value={shown}
          placeholder={placeholder}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => {
            setDraft(event.target.value)
            setProblem(null)
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle()
            if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation()
              setDraft(null)
              setProblem(null)
            }
          }}
        />
        <button
          type="button"
          className={styles.open}
          aria-label={`${label}: choose from a calendar`}
          onClick={() => calendar.current?.showPicker()}
        >
          <Icon name="calendar" />
        </button>
        <input
          ref={calendar}
          className={styles.calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={min}
          max={max}
          value={value ?? ''}
          onChange={(event) => {
            const day = event.target.value
            if (day === '' ? isOptional : day >= min && day <= max) done(day === '' ? null : day)
          }}
        />
      </span>
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
