import type { OutcomeAt } from '../../../model/asof/index.ts'
import { referred } from '../../../model/talks.ts'
import { longDay } from '../../../model/words/days.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { OutcomeLife } from './OutcomeLife.tsx'
import styles from './OutcomeRow.module.css'

/** One outcome: what was promised by whom and when, and what became of it, step by step. */
export function OutcomeRow({ outcome }: { outcome: OutcomeAt }) {
  const at = useTalksAt()
  const round = outcome.round === undefined ? undefined : at.roundById.get(outcome.round)
  const issue = outcome.issue === undefined ? undefined : referred(at.talks.issueById, outcome.issue)
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>{outcome.title}</h3>
        <p className={styles.parties}>
          {outcome.parties.map((party) => (
            <PartyName key={party} party={party} />
          ))}
        </p>
        <p className={styles.facts}>
          {longDay(outcome.knownFrom)}
          {round && (
            <>
              {' · '}
              <ViewLink patch={{ round: [round.id] }} fromTop>
                {round.title}
              </ViewLink>
            </>
          )}
          {issue && (
            <>
              {' · '}
              <ViewLink page="positions" patch={{ issue: [issue.id] }}>
                {issue.title}
              </ViewLink>
            </>
          )}
        </p>
        {outcome.summary !== undefined && <p className={styles.summary}>{outcome.summary}</p>}
      </div>
      <OutcomeLife outcome={outcome} />
    </li>
  )
}
