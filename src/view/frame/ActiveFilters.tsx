import { longDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { RemovableChip } from '../../ui/Chip.tsx'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { clearFilters, toggleParty } from '../filtering.ts'
import { setView } from '../store.ts'
import { useFilters, useMarks, useTalks } from '../talks.tsx'
import styles from './FilterStrip.module.css'

/** What is filtered by, each to be taken away with a press. */
export function ActiveFilters() {
  const talks = useTalks()
  const { party, from, to } = useFilters()
  const mark = useMarks()
  return (
    <div className={styles.active}>
      <span className={styles.activeLabel}>Filtered by</span>
      {party.map((id) => {
        const name = talks.partyById.get(id)?.name ?? id
        return (
          <RemovableChip key={id} label={name} onRemove={() => toggleParty(id)}>
            <PartyMark {...mark(id)} />
            {name}
          </RemovableChip>
        )
      })}
      {from !== null && (
        <RemovableChip label={`from ${longDay(from)}`} onRemove={() => setView({ from: null })}>
          from {longDay(from)}
        </RemovableChip>
      )}
      {to !== null && (
        <RemovableChip label={`to ${longDay(to)}`} onRemove={() => setView({ to: null })}>
          to {longDay(to)}
        </RemovableChip>
      )}
      <Button look="ghost" onClick={clearFilters}>
        Clear all
      </Button>
    </div>
  )
}
