import { useMemo, useState } from 'react'
import type { RoundAt } from '../../../model/asof/index.ts'
import { tableAt } from '../../../model/rounds/proposals.ts'
import { longDay, nearDay } from '../../../model/words/days.ts'
import { responseWords, stageWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { EvidenceMark } from '../../../view/evidence/EvidenceMark.tsx'
import { FromTo, PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './ProposalsThen.module.css'

/** Proposals shown at first. */
const FEW = 6

/** The proposals in play between the parties of the round, as they stood on its last day. */
export function ProposalsThen({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const { day, proposals } = useMemo(() => tableAt(at, round), [at, round])
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? proposals : proposals.slice(0, FEW)
  return (
    <Block title="On the table" aside={`between its parties, as of ${longDay(day)}`}>
      {proposals.length === 0 ? (
        <p className={styles.none}>No proposal between the parties of this round was in play.</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ proposal, turn, answered }) => (
            <li key={proposal.id}>
              <h3 className={styles.title}>
                <ViewLink page="proposals" patch={{ proposal: [proposal.id] }}>
                  {proposal.title}
                </ViewLink>
              </h3>
              <p className={styles.facts}>
                <FromTo authors={proposal.authors} recipients={proposal.recipients} /> ·{' '}
                <span className={styles.stage}>
                  <b>{stageWords[turn.stage]}</b> {nearDay(turn.date, day)}
                  <EvidenceMark
                    title={`${proposal.title}: ${stageWords[turn.stage]}`}
                    note={turn.note}
                    sources={turn.sources}
                  />
                </span>
              </p>
              {answered.map((response) => (
                <p key={response.party} className={styles.facts}>
                  <PartyName party={response.party} /> {responseWords[response.response]},{' '}
                  {nearDay(response.date, day)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {proposals.length > FEW && (
        <Button look="ghost" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? `Only the latest ${FEW}` : `All ${proposals.length} proposals`}
        </Button>
      )}
    </Block>
  )
}
