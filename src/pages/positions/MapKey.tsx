import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { confidenceWords } from '../../model/words/statuses.ts'
import { type MarkStyle, shapePath } from '../../ui/shapes.ts'
import { PartyName } from '../../view/PartyName.tsx'
import type { MapRow } from '../../view/position-map/rows.ts'
import styles from './MapKey.module.css'
import type { Comparison } from './useComparison.ts'

/** What the marks of the map say, and which party each short name stands for. */
export function MapKey({ comparison, rows }: { comparison: Comparison; rows: readonly MapRow[] }) {
  const { at, since, staleAfter } = comparison
  const heard = new Set(rows.flatMap(({ marks }) => marks.map(({ party }) => party)))
  const parties = at.talks.parties.filter(({ id }) => heard.has(id))
  return (
    <footer className={styles.key}>
      <ul className={styles.items}>
        {parties.map(({ id }) => (
          <li key={id}>
            <PartyName party={id} />{' '}
            <span className={styles.short}>{referred(at.talks.partyById, id).short}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.items}>
        {(['high', 'medium', 'low'] as const).map((confidence) => (
          <li key={confidence}>
            <Sample confidence={confidence} /> {confidenceWords[confidence]}
          </li>
        ))}
        <li>
          <Sample hollow /> stood there on {longDay(since)}
        </li>
        {Number.isFinite(staleAfter) && (
          <li>
            <Sample confidence="high" stale /> last stated more than {staleAfter} days before
          </li>
        )}
        <li>
          <Bar /> gap between the two parties
        </li>
      </ul>
      <p className={styles.limits}>
        {at.talks.dataset.scaleConvention} Differences under 10 mean nothing, and lines of different issues do
        not compare. A party without a mark is not on record: silence is not a position.
      </p>
    </footer>
  )
}

const SHAPE: MarkStyle['shape'] = 'circle'

function Sample(props: { confidence?: 'high' | 'medium' | 'low'; hollow?: boolean; stale?: boolean }) {
  const { confidence, hollow, stale } = props
  return (
    <svg className={styles.sample} viewBox="0 0 22 22" aria-hidden="true" data-confidence={confidence}>
      {stale && <circle className={styles.stale} cx={11} cy={11} r={10} />}
      <path className={hollow ? styles.before : styles.shape} d={shapePath(SHAPE, 11, 11, hollow ? 9 : 13)} />
    </svg>
  )
}

function Bar() {
  return (
    <svg className={styles.sample} viewBox="0 0 22 22" aria-hidden="true">
      <path className={styles.gap} d="M0 11H22" />
    </svg>
  )
}
