import type { RoundAt } from '../../../model/asof/index.ts'
import { roleAt } from '../../../model/quotes/role.ts'
import type { Day } from '../../../model/records.ts'
import { delegationsOf } from '../../../model/rounds/lanes.ts'
import { referred } from '../../../model/talks.ts'
import { Block } from '../../../view/block/Block.tsx'
import { EvidenceMark } from '../../../view/evidence/EvidenceMark.tsx'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalks, useTalksAt } from '../../../view/talks.tsx'
import styles from './Delegations.module.css'

/** Who led and who came along, with the offices they held at the time. */
export function Delegations({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const delegations = delegationsOf(at, round)
  return (
    <Block title="Delegations">
      {delegations.length === 0 ? (
        <p className={styles.none}>No record names who led or took part.</p>
      ) : (
        <ul className={styles.list}>
          {delegations.map(({ party, head, members, record }) => (
            <li key={party}>
              <p className={styles.party}>
                <PartyName party={party} />
                <EvidenceMark
                  title={`${referred(at.talks.partyById, party).name}’s delegation, ${round.title}`}
                  note={record.note}
                  sources={record.sources}
                  quotes={record.quotes}
                />
              </p>
              {head !== undefined && <Person id={head} day={record.date} isHead />}
              {members.map((id) => (
                <Person key={id} id={id} day={record.date} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}

function Person({ id, day, isHead = false }: { id: string; day: Day; isHead?: boolean }) {
  const speaker = referred(useTalks().speakerById, id)
  const role = roleAt(speaker, day)
  return (
    <p className={styles.person} data-head={isHead || undefined}>
      {speaker.name}
      {isHead && <span className={styles.led}> led</span>}
      {role !== undefined && <span className={styles.role}>{role}</span>}
    </p>
  )
}
