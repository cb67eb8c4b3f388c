import type { TalksAt } from '../../model/asof/index.ts'
import { sentenceCase } from '../../model/words/lists.ts'
import { PartyName } from '../../view/PartyName.tsx'
import type { MapRow } from '../../view/position-map/rows.ts'
import { moveInWords, positionPlace, statedInWords } from '../../view/stances.ts'
import { EvidenceButton } from './EvidenceButton.tsx'
import styles from './RowDetail.module.css'

/** An opened row of the map: what is asked, and each party's position in words. */
export function RowDetail({ at, row }: { at: TalksAt; row: MapRow }) {
  const silent = row.marks.length === 0
  return (
    <div className={styles.detail}>
      <p className={styles.question}>{row.issue.question}</p>
      {silent && <p>Nobody shown here is on record on this issue.</p>}
      <dl className={styles.stances}>
        {row.marks
          .toSorted((a, b) => a.position.value - b.position.value)
          .map(({ party, position, heldSince, move }) => (
            <div key={party} className={styles.stance}>
              <dt>
                <PartyName party={party} />
              </dt>
              <dd>
                <b>{positionPlace(at, position)}.</b> {position.summary}{' '}
                <EvidenceButton position={position}>
                  {sentenceCase(statedInWords(position, heldSince))}
                </EvidenceButton>
                {move && `; ${moveInWords(move)}`}.
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
