import { type Side, sides } from '../../../model/closeness/index.ts'
import { type PairNames, sideWords } from '../../../model/words/closeness.ts'
import { counted } from '../../../model/words/lists.ts'
import { ToggleChip } from '../../../ui/Chip.tsx'
import styles from './SideCounts.module.css'
import { SideSign } from './SideSign.tsx'

interface SideCountsProps {
  counts: Readonly<Record<Side, number>>
  names: PairNames
  pair: readonly [string, string]
  /** The side whose issues are shown; null for all. */
  chosen: Side | null
  onChoose: (side: Side | null) => void
}

/** On how many issues a text lies on which side; a press shows the issues behind a count. */
export function SideCounts({ counts, names, pair, chosen, onChoose }: SideCountsProps) {
  const words = sideWords(names)
  return (
    <fieldset className={styles.counts}>
      <legend className={styles.legend}>Show the issues behind a count</legend>
      {sides.map((side) => (
        <ToggleChip
          key={side}
          pressed={chosen === side}
          count={counts[side]}
          countLabel={counted(counts[side], 'issue')}
          onToggle={() => onChoose(chosen === side ? null : side)}
        >
          <SideSign side={side} pair={pair} />
          {words[side]}
        </ToggleChip>
      ))}
    </fieldset>
  )
}
