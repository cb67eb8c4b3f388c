import type { MeasuredProvision } from '../../../model/closeness/index.ts'
import type { Pair } from '../../../model/parties.ts'
import { referred } from '../../../model/talks.ts'
import { noBasisWords, type PairNames, sideWords } from '../../../model/words/closeness.ts'
import { joined, sentenceCase } from '../../../model/words/lists.ts'
import { useTalks } from '../../../view/talks.tsx'
import styles from './RelationNote.module.css'

interface RelationNoteProps {
  measured: MeasuredProvision
  pair: Pair
  names: PairNames
}

/** Which of two parties a provision lay nearer to and by how much, or why that cannot be told; and who was nearest of all. */
export function RelationNote({ measured, pair: [first, second], names }: RelationNoteProps) {
  const { relation, distances, nearest } = measured
  if (relation.side === 'no basis') {
    return (
      <div className={styles.note}>
        <b>No basis</b>
        <small>{noBasisWords(relation.why, names)}</small>
        <Nearest parties={nearest} />
      </div>
    )
  }
  const away = (party: string) => distances.find((one) => one.party === party)?.distance
  const isTold = nearest.length === 1 && nearest[0] === (relation.side === 'second' ? second : first)
  return (
    <div className={styles.note}>
      <b>
        {sentenceCase(sideWords(names)[relation.side])}
        {relation.side !== 'between' && ` by ${relation.by}`}
      </b>
      <small>
        {names.first} {away(first)} away
      </small>
      <small>
        {names.second} {away(second)} away
      </small>
      {!isTold && <Nearest parties={nearest} />}
    </div>
  )
}

/** Names told before the rest is counted. */
const MOST = 3

/** The parties nearest of all: within 10 points of the nearest one. */
function Nearest({ parties }: { parties: readonly string[] }) {
  const { partyById } = useTalks()
  if (parties.length === 0) return null
  const names = parties.slice(0, MOST).map((party) => referred(partyById, party).name)
  const more = parties.length - names.length
  return <small>Nearest of all: {joined(more > 0 ? [...names, `${more} more`] : names)}</small>
}
