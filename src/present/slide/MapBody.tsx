import { PartyName } from '../../view/PartyName.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import type { Shape } from '../slides/geometry.ts'
import type { SlideBody } from '../slides/index.ts'
import { lineWidth } from '../slides/map.ts'
import styles from './MapBody.module.css'
import { SlideLine } from './SlideLine.tsx'

/** Issues as rows, with the marks of all parties and the gap between the two compared. */
export function MapBody({ body, shape }: { body: Extract<SlideBody, { kind: 'map' }>; shape: Shape }) {
  const { talks } = useTalksAt()
  const { rows, note } = body
  const heard = new Set(rows.flatMap(({ marks }) => marks.map(({ party }) => party)))
  return (
    <div className={styles.map} data-shape={shape}>
      <div className={styles.rows}>
        {rows.map((row) => (
          <div key={row.issue.id} className={styles.row}>
            <p>{row.issue.title}</p>
            <SlideLine row={row} width={lineWidth(shape)} />
            <p className={styles.gap}>{row.gap ? row.gap.size : <span className={styles.unknown}>–</span>}</p>
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <ul className={styles.legend}>
          {talks.parties
            .filter(({ id }) => heard.has(id))
            .map(({ id, short }) => (
              <li key={id}>
                <PartyName party={id} /> <span className={styles.short}>{short}</span>
              </li>
            ))}
        </ul>
        <p className={styles.note}>{note}</p>
      </div>
    </div>
  )
}
