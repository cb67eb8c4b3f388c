import { longDay } from '../../../model/words/days.ts'
import { Select } from '../../../ui/Select.tsx'
import { setView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { MOST_COMPARED } from '../choices.ts'
import styles from './Comparison.module.css'

/** Adds one more proposal to the comparison, while there is room for it. */
export function AddProposal({ ids }: { ids: readonly string[] }) {
  const { proposals } = useTalksAt()
  if (ids.length >= MOST_COMPARED) return null
  const others = proposals.filter((proposal) => !ids.includes(proposal.id)).toReversed()
  return (
    <div className={styles.add}>
      <Select
        label="Lay another beside"
        value=""
        options={[
          { value: '', words: 'Choose a proposal …' },
          ...others.map(({ id, title, knownFrom }) => ({
            value: id,
            words: `${title}, ${longDay(knownFrom)}`,
          })),
        ]}
        onChange={(id) => {
          if (id !== '') setView({ compare: [...ids, id] })
        }}
      />
    </div>
  )
}
