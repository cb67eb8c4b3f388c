import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { Icon } from './Icon.tsx'

const digits = new Intl.NumberFormat('en-GB')

interface ToggleChipProps {
  pressed: boolean
  onToggle: () => void
  children: ReactNode
  /** How many records the choice stands for; a zero stays visible but quiet. */
  count?: number
  /** What is counted, for screen readers: "12 quotes". */
  countLabel?: string
}

/** One of several choices of which any number may be on. */
export function ToggleChip({ pressed, onToggle, children, count, countLabel }: ToggleChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      data-quiet={(count === 0 && !pressed) || undefined}
      onClick={onToggle}
    >
      {children}
      {count !== undefined && (
        <small className={styles.count}>
          <span aria-hidden={countLabel !== undefined}>{digits.format(count)}</span>
          {countLabel !== undefined && <span className={styles.spoken}>, {countLabel}</span>}
        </small>
      )}
    </button>
  )
}

/** An active choice that a press takes away. */
export function RemovableChip({
  children,
  onRemove,
  label,
}: {
  children: ReactNode
  onRemove: () => void
  label: string
}) {
  return (
    <button
      type="button"
      className={styles.removable}
      onClick={onRemove}
      aria-label={`Remove filter: ${label}`}
    >
      {children}
      <Icon name="close" />
    </button>
  )
}
