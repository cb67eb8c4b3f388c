import { pointsOf } from '../../model/scale.ts'
import { referred } from '../../model/talks.ts'
import { PartyName } from '../../view/PartyName.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import { contentWidth, type Shape } from '../slides/geometry.ts'
import type { SlideBody } from '../slides/index.ts'
import styles from './IssueBody.module.css'
import { SlideLine } from './SlideLine.tsx'

/** One issue: its line with its labelled points, and what each party says. */
export function IssueBody({ body, shape }: { body: Extract<SlideBody, { kind: 'issue' }>; shape: Shape }) {
  const { talks } = useTalksAt()
  const { issue, row, gap, statements } = body
  const points = pointsOf(issue)
  return (
    <div className={styles.issue} data-shape={shape}>
      <div className={styles.line}>
        <SlideLine row={row} width={contentWidth(shape)} />
      </div>
      <ol
        className={styles.scale}
        style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}
      >
        {points.map(({ value, label }) => (
          <li key={value}>
            <b>{value}</b>
            {label}
          </li>
        ))}
      </ol>
      <ul className={styles.statements}>
        {statements.map(({ party, summary, when }) => (
          <li key={party} className={styles.statement}>
            <span className={styles.party}>
              <PartyName party={party} />
            </span>
            <span>
              {summary} <span className={styles.when}>{when}</span>
            </span>
          </li>
        ))}
      </ul>
      {gap && (
        <p className={styles.gap}>
          Gap {gap.positions.map(({ party }) => referred(talks.partyById, party).short).join('–')}: {gap.size}{' '}
          of 100 points
        </p>
      )}
    </div>
  )
}
