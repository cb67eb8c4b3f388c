import { useId } from 'react'
import type { Pair } from '../../../model/parties.ts'
import { setView } from '../../../view/store.ts'
import { useTalks } from '../../../view/talks.tsx'
import styles from './PairChooser.module.css'

/** The two parties that closeness is measured to. Choosing the other one's party swaps them. */
export function PairChooser({ pair }: { pair: Pair }) {
  const [first, second] = pair
  return (
    <span className={styles.pair}>
      <Choice
        label="Closeness to"
        value={first}
        onChange={(party) => setView({ between: party === second ? [second, first] : [party, second] })}
      />
      <Choice
        label="or to"
        value={second}
        onChange={(party) => setView({ between: party === first ? [second, first] : [first, party] })}
      />
    </span>
  )
}

interface ChoiceProps {
  label: string
  value: string
  onChange: (party: string) => void
}

function Choice({ label, value, onChange }: ChoiceProps) {
  const id = useId()
  const { parties } = useTalks()
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {parties.map((party) => (
          <option key={party.id} value={party.id}>
            {party.name}
          </option>
        ))}
      </select>
    </span>
  )
}
