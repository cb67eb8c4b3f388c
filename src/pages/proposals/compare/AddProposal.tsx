import { useId } from 'react'
import { longDay } from '../../../model/words/days.ts'
import { setView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { MOST_COMPARED } from '../choices.ts'
import styles from './Comparison.module.css'

/** Adds one more proposal to the comparison, while there is room for it. */
export function AddProposal({ ids }: { ids: readonly string[] }) {
  const id = useId()
  const { proposals } = useTalksAt()
  if (ids.length >= MOST_COMPARED) return null
  const others = proposals.filter((proposal) => !ids.includes(proposal.id)).toReversed()
  return (
    <p className={styles.add}>
      <label htmlFor={id}>Lay another beside</label>
      <select id={id} value="" onChange={(event) => setView({ compare: [...ids, event.target.value] })}>
        <option value="" disabled>
          Choose a proposal …
        </option>
        {others.map((proposal) => (
          <option key={proposal.id} value={proposal.id}>
            {proposal.title}, {longDay(proposal.knownFrom)}
          </option>
        ))}
      </select>
    </p>
  )
}
