import type { Quote } from '../../model/records.ts'
import { useTalksAt } from '../talks.tsx'
import { ViewLink } from '../ViewLink.tsx'
import styles from './Topics.module.css'

/** The issues, rounds and proposals a quote is about, each a link to its page. Only those known by the day are given. */
export function Topics({ quote }: { quote: Quote }) {
  const { talks, roundById, proposalById } = useTalksAt()
  const issues = (quote.issues ?? []).flatMap((id) => talks.issueById.get(id) ?? [])
  const rounds = (quote.rounds ?? []).flatMap((id) => roundById.get(id) ?? [])
  const proposals = (quote.proposals ?? []).flatMap((id) => proposalById.get(id) ?? [])
  if (issues.length + rounds.length + proposals.length === 0) return null
  return (
    <ul className={styles.topics} aria-label="About">
      {issues.map(({ id, title }) => (
        <li key={id}>
          <ViewLink page="positions" patch={{ issue: [id] }}>
            {title}
          </ViewLink>
        </li>
      ))}
      {rounds.map(({ id, title }) => (
        <li key={id}>
          <ViewLink page="rounds" patch={{ round: [id] }}>
            {title}
          </ViewLink>
        </li>
      ))}
      {proposals.map(({ id, title }) => (
        <li key={id}>
          <ViewLink page="proposals" patch={{ proposal: [id] }}>
            {title}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
