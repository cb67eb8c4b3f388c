import type { RoundAt } from '../../../model/asof/index.ts'
import { isHeld } from '../../../model/asof/index.ts'
import type { Issue, Position } from '../../../model/records.ts'
import { type AgendaStance, agendaOf } from '../../../model/rounds/agenda.ts'
import { valueInWords } from '../../../model/scale.ts'
import { longDay } from '../../../model/words/days.ts'
import { Block } from '../../../view/block/Block.tsx'
import { openEvidence } from '../../../view/evidence/open.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { positionEvidence } from '../../../view/stances.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './Agenda.module.css'

/** The issues on the agenda, with where each party stood before the round and where later records put it. */
export function Agenda({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const items = agendaOf(at, round)
  return (
    <Block
      title="Agenda"
      aside={items.length > 0 && 'positions going in, and those recorded since'}
      {...(items.length > 0 && { exported: { title: `Agenda, ${round.title}`, strip: 'none' } })}
    >
      {items.length === 0 ? (
        <p className={styles.none}>
          {isHeld(round)
            ? 'No record says what was on the agenda.'
            : 'What will be on the agenda is not known yet.'}
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">Party</th>
              <th scope="col">Going in</th>
              <th scope="col">Coming out</th>
            </tr>
          </thead>
          {items.map(({ issue, stances }) => (
            <tbody key={issue.id}>
              {stances.length === 0 ? (
                <tr>
                  <IssueHead issue={issue} rows={1} />
                  <td colSpan={3} className={styles.none}>
                    no position of a party to the round is recorded
                  </td>
                </tr>
              ) : (
                stances.map((stance, index) => (
                  <tr key={stance.party}>
                    {index === 0 && <IssueHead issue={issue} rows={stances.length} />}
                    <td className={styles.party}>
                      <PartyName party={stance.party} />
                    </td>
                    <td>
                      {stance.before ? (
                        <Stance position={stance.before} />
                      ) : (
                        <span className={styles.none}>none recorded</span>
                      )}
                    </td>
                    <td>
                      <After stance={stance} isHeld={isHeld(round)} />
                    </td>
                  </tr>
                ))
              )}
            </tbody>
          ))}
        </table>
      )}
    </Block>
  )
}

function IssueHead({ issue, rows }: { issue: Issue; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.issue}>
      <ViewLink page="positions" patch={{ issue: [issue.id] }}>
        {issue.title}
      </ViewLink>
    </th>
  )
}

function After({ stance: { before, after }, isHeld }: { stance: AgendaStance; isHeld: boolean }) {
  if (after === undefined)
    return <span className={styles.none}>{isHeld ? 'no later record' : 'still to come'}</span>
  if (before?.value !== after.value) return <Stance position={after} />
  return <Stance position={after} words={`unchanged, stated again ${longDay(after.date)}`} />
}

/** A position as the words of its place on the line; opens its evidence. */
function Stance({ position, words }: { position: Position; words?: string }) {
  const at = useTalksAt()
  const issue = at.talks.issueById.get(position.issue)
  if (issue === undefined) return null
  return (
    <button
      type="button"
      className={styles.stance}
      onClick={() => openEvidence(positionEvidence(at, position))}
    >
      <span className={styles.value}>{position.value}</span>
      {words ?? valueInWords(issue, position.value)}
    </button>
  )
}
