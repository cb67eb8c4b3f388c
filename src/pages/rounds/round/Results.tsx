import type { RoundAt } from '../../../model/asof/index.ts'
import { isAhead, isHeld } from '../../../model/asof/index.ts'
import { Block } from '../../../view/block/Block.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { OutcomeLife } from '../outcomes/OutcomeLife.tsx'
import styles from './Results.module.css'

/** What was agreed at the round, and what became of each by the as-of day. */
export function Results({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const outcomes = at.outcomes.filter((outcome) => outcome.round === round.id)
  return (
    <Block title="Results">
      {outcomes.length === 0 ? (
        <p className={styles.none}>{none(round)}</p>
      ) : (
        <ul className={styles.list}>
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <h3 className={styles.title}>{outcome.title}</h3>
              <OutcomeLife outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}

function none(round: RoundAt): string {
  if (isHeld(round)) return 'No outcome of this round is recorded.'
  return isAhead(round) || round.overdue ? 'The round is still to come.' : 'The round did not take place.'
}
