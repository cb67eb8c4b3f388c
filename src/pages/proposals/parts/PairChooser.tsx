import type { Pair } from '../../../model/parties.ts'
import { Select } from '../../../ui/Select.tsx'
import { setView } from '../../../view/store.ts'
import { useTalks } from '../../../view/talks.tsx'
import styles from './PairChooser.module.css'

/** The two parties that closeness is measured to. Choosing the other one's party swaps them. */
export function PairChooser({ pair }: { pair: Pair }) {
  const [first, second] = pair
  const options = useTalks().parties.map(({ id, name }) => ({ value: id, words: name }))
  return (
    <span className={styles.pair} data-onscreen>
      <Select
        label="Closeness to"
        options={options}
        value={first}
        onChange={(party) => setView({ between: party === second ? [second, first] : [party, second] })}
      />
      <Select
        label="or to"
        options={options}
        value={second}
        onChange={(party) => setView({ between: party === first ? [second, first] : [first, party] })}
      />
    </span>
  )
}
