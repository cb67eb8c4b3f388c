import { FromTo } from '../../view/PartyName.tsx'
import type { SlideBody } from '../slides/index.ts'
import styles from './ProposalsBody.module.css'

/** What is on the table: from whom to whom, how far it has come, and who answered how. */
export function ProposalsBody({ body }: { body: Extract<SlideBody, { kind: 'proposals' }> }) {
  const { entries, more } = body
  return (
    <>
      <ul className={styles.list}>
        {entries.map(({ proposal, stage, note, answers }) => (
          <li key={proposal.id} className={styles.entry}>
            <h2 className={styles.title}>{proposal.title}</h2>
            <p className={styles.way}>
              <FromTo authors={proposal.authors} recipients={proposal.recipients} /> · <b>{stage}</b>
            </p>
            <p>{note}</p>
            {answers.length > 0 && <p className={styles.answers}>{answers.join(' · ')}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>and {more} more in play, on the page of proposals</p>}
    </>
  )
}
