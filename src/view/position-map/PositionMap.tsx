import type { ReactNode } from 'react'
import type { TalksAt } from '../../model/asof/index.ts'
import type { Mentions } from '../../model/gaps/index.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useTextScale } from '../../ui/useTextScale.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { MapRowView } from './MapRowView.tsx'
import styles from './PositionMap.module.css'
import type { MapRow } from './rows.ts'

export interface PositionMapProps {
  at: TalksAt
  /** From `mapRows`, in the order in which they are shown. */
  rows: readonly MapRow[]
  /** What the column of gaps is called, such as "AR–BE gap"; without it there is none. */
  gapTitle?: string
  /** Shares of quotes by issue; without them there is no such column. */
  mentions?: ReadonlyMap<string, Mentions> | undefined
  /** Whether short names stand beside the marks, the ends of each line in words below it, and rows open. */
  detailed?: boolean
  /** What an opened row shows below its line. */
  detail?: (row: MapRow) => ReactNode
}

/** Issues as rows on a line from 0 to 100, with every party's mark where it stood on the as-of day. */
export function PositionMap(props: PositionMapProps) {
  const { at, rows, gapTitle, mentions, detailed = false, detail } = props
  const chart = useRovingFocus<HTMLDivElement>()
  const [ruler, pixels] = useWidth<HTMLDivElement>()
  const scale = useTextScale()
  return (
    <div ref={chart} className={styles.map} data-gap={gapTitle !== undefined || undefined}>
      <div className={styles.head} aria-hidden="true">
        <div className={styles.corner} />
        <div className={styles.ruler} ref={ruler} />
        {gapTitle !== undefined && <div className={styles.number}>{gapTitle}</div>}
        {mentions && <div className={styles.number}>Quotes</div>}
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <MapRowView
            key={row.issue.id}
            at={at}
            row={row}
            width={pixels / scale}
            scale={scale}
            showsGap={gapTitle !== undefined}
            mentions={mentions?.get(row.issue.id)}
            showsMentions={mentions !== undefined}
            detailed={detailed}
            {...(detail && { detail })}
          />
        ))}
      </ul>
    </div>
  )
}
