import type { MeasuredProvision } from '../../../model/closeness/index.ts'
import type { Pair } from '../../../model/parties.ts'
import { noBasisWords, type PairNames, sideWords } from '../../../model/words/closeness.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import styles from './RelationNote.module.css'

interface RelationNoteProps {
  measured: MeasuredProvision
  pair: Pair
  names: PairNames
}

/** Which of two parties a provision lay nearer to and by how much, or why that cannot be told. */
export function RelationNote({
  measured: { relation, distances },
  pair: [first, second],
  names,
}: RelationNoteProps) {
  if (relation.side === 'no basis') {
    return (
      <p className={styles.note}>
        <b>No basis</b>
        <small>{noBasisWords(relation.why, names)}</small>
      </p>
    )
  }
  const away = (party: string) => distances.find((one) => one.party === party)?.distance
  return (
    <p className={styles.note}>
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
    </p>
  )
}
