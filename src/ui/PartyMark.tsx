import styles from './PartyMark.module.css'
import { type MarkStyle, shapePath } from './shapes.ts'

/** The sign of a party: its tone and shape. Always beside a name, so it says nothing to screen readers. */
export function PartyMark({ tone, shape, hollow = false }: MarkStyle & { hollow?: boolean }) {
  return (
    <svg
      className={styles.mark}
      data-tone={tone}
      data-hollow={hollow || undefined}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapePath(shape, 8, 8, hollow ? 10 : 12)} />
    </svg>
  )
}
