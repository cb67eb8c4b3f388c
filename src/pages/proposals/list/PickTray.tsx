import { Button } from '../../../ui/Button.tsx'
import { RemovableChip } from '../../../ui/Chip.tsx'
import { showFromTop } from '../../../view/opening.ts'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { knownAmong, MOST_COMPARED, toggled } from '../choices.ts'
import styles from './PickTray.module.css'

/** The proposals picked so far, at the foot of the screen, until they are laid side by side. */
export function PickTray() {
  const at = useTalksAt()
  const picked = knownAmong(
    at,
    useView((view) => view.picked),
  )
  if (picked.length === 0) return null
  const ids = picked.map(({ id }) => id)

  function compare() {
    showFromTop({ compare: ids, picked: [] })
  }

  return (
    <section className={styles.tray} aria-label="Picked to compare">
      <ul className={styles.picked}>
        {picked.map(({ id, title }) => (
          <li key={id}>
            <RemovableChip label={title} onRemove={() => setView({ picked: toggled(ids, id) })}>
              <span className={styles.title}>{title}</span>
            </RemovableChip>
          </li>
        ))}
      </ul>
      <p className={styles.hint} role="status">
        {picked.length < 2
          ? `Pick one to ${MOST_COMPARED - 1} more to lay beside it`
          : `${picked.length} of at most ${MOST_COMPARED} picked`}
      </p>
      <Button look="solid" disabled={picked.length < 2} onClick={compare}>
        Lay side by side
      </Button>
      <Button look="ghost" onClick={() => setView({ picked: [] })}>
        Clear
      </Button>
    </section>
  )
}
