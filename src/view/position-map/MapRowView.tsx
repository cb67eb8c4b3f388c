import { type ReactNode, useId } from 'react'
import type { TalksAt } from '../../model/asof/index.ts'
import type { Mentions } from '../../model/gaps/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { currentView, setView, useView } from '../store.ts'
import { ViewLink } from '../ViewLink.tsx'
import { MapLine } from './MapLine.tsx'
import styles from './MapRowView.module.css'
import type { MapRow } from './rows.ts'
import { ScaleLabels } from './ScaleLabels.tsx'

interface MapRowViewProps {
  at: TalksAt
  row: MapRow
  /** Of the line, in units of the drawing. */
  width: number
  scale: number
  showsGap: boolean
  showsMentions: boolean
  mentions: Mentions | undefined
  detailed: boolean
  detail?: (row: MapRow) => ReactNode
}

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** One issue of the map: its name, its line with the marks, and what is measured on it. */
export function MapRowView(props: MapRowViewProps) {
  const { at, row, width, scale, showsGap, showsMentions, mentions, detailed, detail } = props
  const { issue, gap } = row
  const isOpen = useView(({ open }) => detail !== undefined && open.includes(issue.id))
  const id = useId()
  return (
    <li className={styles.row} data-open={isOpen || undefined}>
      <div className={styles.name}>
        {detail && (
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${issue.title}: the line and the positions in words`}
            onClick={() => toggleRow(issue.id)}
          >
            <Icon name={isOpen ? 'up' : 'down'} />
          </button>
        )}
        <ViewLink page="positions" patch={{ issue: [issue.id] }} className={styles.title}>
          {issue.title}
        </ViewLink>
      </div>
      <div className={styles.line}>
        <MapLine at={at} row={row} width={width} scale={scale} names={detailed} />
        {detailed && width > 0 && (
          <ScaleLabels issue={issue} width={width} scale={scale} look={isOpen ? 'large' : 'ends'} />
        )}
        {!isOpen && width > 0 && (
          <div className={styles.glance} aria-hidden="true">
            <ScaleLabels issue={issue} width={width} scale={scale} look="small" names={detailed} />
          </div>
        )}
      </div>
      {showsGap && (
        <div className={styles.number}>
          {gap ? (
            <>
              <span className={styles.label}>gap </span>
              {gap.size}
            </>
          ) : (
            <span className={styles.unknown}>
              <span aria-hidden="true">–</span>
              <span className={styles.spoken}>no gap known</span>
            </span>
          )}
        </div>
      )}
      {showsMentions && (
        <div className={styles.number} data-part="mentions">
          {mentions ? percent.format(mentions.share) : '–'}
          <span className={styles.label}> of quotes</span>
        </div>
      )}
      <div id={id} className={styles.detail} hidden={!isOpen}>
        {isOpen && detail?.(row)}
      </div>
    </li>
  )
}

/** Opens a row or closes it; the link follows, and Back does not step through rows. */
function toggleRow(issue: string): void {
  const { open } = currentView()
  const others = open.filter((id) => id !== issue)
  setView({ open: others.length < open.length ? others : [...open, issue] }, { replace: true })
}
