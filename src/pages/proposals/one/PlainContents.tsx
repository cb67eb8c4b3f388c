import type { ProposalAt } from '../../../model/asof/index.ts'
import { referred } from '../../../model/talks.ts'
import { useTalks } from '../../../view/talks.tsx'
import styles from './Lists.module.css'

/** The provisions alone, for talks in which there is nobody to measure them to. */
export function PlainContents({ proposal }: { proposal: ProposalAt }) {
  const talks = useTalks()
  return (
    <ul className={styles.list}>
      {proposal.provisions.map(({ issue, text, knownFrom }) => (
        <li key={`${issue} ${knownFrom} ${text}`}>
          <h3 className={styles.who}>{referred(talks.issueById, issue).title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
