import type { ProposalAt } from '../../../model/asof/index.ts'
import { type PartyAnswer, partyAnswers } from '../../../model/proposals/answers.ts'
import type { Quote } from '../../../model/records.ts'
import { longDay } from '../../../model/words/days.ts'
import { responseWords } from '../../../model/words/statuses.ts'
import { Block } from '../../../view/block/Block.tsx'
import { PartyName } from '../../../view/PartyName.tsx'
import { NO_ANSWER } from '../parts/Answers.tsx'
import { Dated } from './Dated.tsx'
import styles from './Lists.module.css'
import { quotesOfResponse } from './useQuotesOn.ts'

/** Who answered how, each party's latest response first, with those it gave before. */
export function AnswerHistory({ proposal, quotes }: { proposal: ProposalAt; quotes: readonly Quote[] }) {
  const answers = partyAnswers(proposal)
  return (
    <Block title="Answers">
      {answers.length === 0 && <p className={styles.none}>None recorded.</p>}
      <ul className={styles.list}>
        {answers.map((answer) => (
          <li key={answer.party}>
            <h3 className={styles.who}>
              <PartyName party={answer.party} />
              {!answer.recipient && <span className={styles.quiet}>not addressed</span>}
            </h3>
            <Responses answer={answer} quotes={quotes} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Responses({ answer: { history }, quotes }: { answer: PartyAnswer; quotes: readonly Quote[] }) {
  if (history.length === 0) return <p className={styles.none}>{NO_ANSWER}</p>
  return (
    <ul className={styles.steps}>
      {history.toReversed().map((response) => (
        <Dated
          key={`${response.date} ${response.note}`}
          date={response.date}
          words={responseWords[response.response]}
          note={response.note}
          sources={response.sources}
          quotes={quotesOfResponse(quotes, response)}
          title={`${responseWords[response.response]}, ${longDay(response.date)}`}
        />
      ))}
    </ul>
  )
}
