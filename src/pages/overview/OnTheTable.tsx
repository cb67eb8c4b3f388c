import { Fragment } from 'react'
import { passesDay, passesParty } from '../../model/filters.ts'
import { type InPlay, onTheTable } from '../../model/overview/table.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { nearDay, tightDay } from '../../model/words/days.ts'
import { joined } from '../../model/words/lists.ts'
import { responseWords, stageWords } from '../../model/words/statuses.ts'
import { Block } from '../../view/block/Block.tsx'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { recordTables } from '../../view/export/recordTables.ts'
import { FromTo } from '../../view/PartyName.tsx'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './OnTheTable.module.css'

const MOST = 5

/** The proposals in play: their way so far, what is known of the present stage, and who has answered. */
export function OnTheTable() {
  const at = useTalksAt()
  const filters = useFilters()
  const entries = onTheTable(at).filter(
    ({ proposal, active }) =>
      passesParty(filters, ...proposal.authors, ...proposal.recipients) && passesDay(filters, active),
  )
  const shown = entries.slice(0, MOST)
  return (
    <Block
      title="On the table"
      aside={entries.length > MOST ? `${MOST} of ${entries.length} in play` : undefined}
      more={{ page: 'proposals', words: 'All proposals' }}
      {...(entries.length > 0 && {
        exported: {
          rows: async () =>
            (await recordTables()).proposalsTable(
              at,
              shown.map(({ proposal }) => proposal),
            ),
        },
      })}
    >
      {entries.length === 0 ? (
        <p className={styles.none}>
          No proposal was in play: none was put, revised or answered in the last weeks.
        </p>
      ) : (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <Entry key={entry.proposal.id} entry={entry} />
          ))}
        </ul>
      )}
    </Block>
  )
}

function Entry({ entry: { proposal, stages, turn, answered, awaited } }: { entry: InPlay }) {
  const { talks, day } = useTalksAt()
  const latest = stages.slice(-3)
  return (
    <li>
      <ViewLink className={styles.title} page="proposals" patch={{ proposal: [proposal.id] }}>
        {proposal.title}
      </ViewLink>
      <p className={styles.way}>
        <FromTo authors={proposal.authors} recipients={proposal.recipients} />
        {latest.map(({ stage, date }, index) => (
          <Fragment key={`${stage} ${date}`}>
            {' · '}
            <span className={styles.stage}>
              {index === latest.length - 1 ? <b>{stageWords[stage]}</b> : stageWords[stage]}{' '}
              {tightDay(date, day)}
            </span>
          </Fragment>
        ))}
      </p>
      <p className={styles.note}>
        <Evidenced text={turn.note} title={proposal.title} note={turn.note} sources={turn.sources} />
      </p>
      <p className={styles.answers}>
        {answered.map((answer) => (
          <span key={answer.party}>
            <Evidenced
              text={`${names(talks, [answer.party])} ${responseWords[answer.response]}, ${nearDay(answer.date, day)}`}
              title={`${names(talks, [answer.party])} on “${proposal.title}”`}
              note={answer.note}
              sources={answer.sources}
            />
          </span>
        ))}
        {unanswered(awaited, answered).length > 0 && (
          <span>
            No answer reported from {joined(unanswered(awaited, answered).map((id) => names(talks, [id])))}
          </span>
        )}
      </p>
    </li>
  )
}

function unanswered(awaited: string[], answered: InPlay['answered']): string[] {
  return awaited.filter((party) => !answered.some((answer) => answer.party === party))
}

function names(talks: Talks, parties: readonly string[]): string {
  return parties.map((id) => referred(talks.partyById, id).name).join(', ')
}
