import type { ProposalAt } from '../../../model/asof/index.ts'
import { type PartyAnswer, partyAnswers } from '../../../model/proposals/answers.ts'
import type { Day } from '../../../model/records.ts'
import { referred } from '../../../model/talks.ts'
import { longDay, tightDay } from '../../../model/words/days.ts'
import { responseWords } from '../../../model/words/statuses.ts'
import { openEvidence } from '../../../view/evidence/open.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalks } from '../../../view/talks.tsx'
import styles from './Answers.module.css'

/** What is said of a recipient of which no response is recorded. It is not a refusal. */
export const NO_ANSWER = 'no answer recorded'

const MOST = 4

/** Each recipient's latest response in a line, then those of others that answered. */
export function Answers({ proposal, seenFrom }: { proposal: ProposalAt; seenFrom: Day }) {
  const answers = partyAnswers(proposal)
  const hidden = answers.length - MOST
  return (
    <ul className={styles.answers} aria-label="Answers">
      {answers.slice(0, hidden > 1 ? MOST : answers.length).map((answer) => (
        <li key={answer.party}>
          <Answer answer={answer} seenFrom={seenFrom} />
        </li>
      ))}
      {hidden > 1 && <li className={styles.none}>and {hidden} more</li>}
    </ul>
  )
}

function Answer({ answer: { party, latest }, seenFrom }: { answer: PartyAnswer; seenFrom: Day }) {
  const { name } = referred(useTalks().partyById, party)
  if (latest === undefined) {
    return (
      <span className={styles.none}>
        <PartyName party={party} />: {NO_ANSWER}
      </span>
    )
  }
  const words = responseWords[latest.response]
  return (
    <button
      type="button"
      className={styles.answer}
      onClick={() =>
        openEvidence({
          title: `${name} ${words}, ${longDay(latest.date)}`,
          note: latest.note,
          sources: latest.sources,
        })
      }
    >
      <PartyName party={party} />: <span className={styles.words}>{words}</span>{' '}
      <span className={styles.date}>{tightDay(latest.date, seenFrom)}</span>
    </button>
  )
}
