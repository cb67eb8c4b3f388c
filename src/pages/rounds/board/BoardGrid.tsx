import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef } from 'react'
import type { Board } from '../../../model/rounds/board.ts'
import { showFromTop } from '../../../view/opening.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './BoardGrid.module.css'
import { BoardRow } from './BoardRow.tsx'
import { CellCard } from './CellCard.tsx'
import { linesOf } from './rows.ts'
import { TrackRow } from './TrackRow.tsx'
import { useGridFocus } from './useGridFocus.ts'
import { useKeptRow } from './useKeptRow.ts'

/** Heights until a line is measured, and of what sticks to the top, in rem. */
const TRACK_REM = 2.25
const ROUND_REM = 4.25
const HEADER_REM = 3.5

/** The board as a grid that scrolls both ways: only the rows in sight are drawn. */
export function BoardGrid({ board }: { board: Board }) {
  const at = useTalksAt()
  const grid = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(board), [board])
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize), [])
  const trackLines = useMemo(
    () => lines.flatMap((line, index) => (line.kind === 'track' ? [index] : [])),
    [lines],
  )
  const stuck = useRef(0)
  const kept = useRef(-1)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: (index) => rem * (lines[index]?.kind === 'track' ? TRACK_REM : ROUND_REM),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 3,
    // Drawing rows is a task of its own, so that a jump over the whole board keeps each task short.
    useFlushSync: false,
    scrollPaddingStart: rem * (HEADER_REM + TRACK_REM),
    scrollPaddingEnd: rem / 2,
    rangeExtractor: (range) => {
      stuck.current = trackLines.findLast((index) => index <= range.startIndex) ?? 0
      const shown = new Set([stuck.current, ...defaultRangeExtractor(range)])
      if (kept.current >= 0 && kept.current < range.count) shown.add(kept.current)
      return [...shown].toSorted((a, b) => a - b)
    },
  })
  useKeptRow(rows, lines)
  const { place, ...focus } = useGridFocus(
    grid,
    lines,
    board.parties.length,
    (round) => rows.scrollToIndex(lines.findIndex(({ key }) => key === round)),
    (round) => showFromTop({ round: [round] }),
  )
  kept.current = lines.findIndex(({ key }) => key === place.round)

  return (
    <div ref={grid} className={styles.scroller}>
      <table
        aria-label="Attendance by round and party"
        aria-rowcount={lines.length + 1}
        aria-colcount={board.parties.length + 1}
        className={styles.grid}
        style={{ '--columns': board.parties.length } as CSSProperties}
        {...focus}
      >
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.header}>
            <th scope="col" className={styles.corner}>
              Round
            </th>
            {board.parties.map((party) => (
              <th key={party} scope="col" className={styles.party}>
                <PartyName party={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index]
            if (line === undefined) return null
            return line.kind === 'track' ? (
              <TrackRow
                key={key}
                title={line.title}
                count={line.count}
                index={index}
                start={start}
                isStuck={index === stuck.current}
                columns={board.parties.length + 1}
                measure={rows.measureElement}
              />
            ) : (
              <BoardRow
                key={key}
                at={at}
                round={line.round}
                states={at.attendance.get(line.round.id)}
                parties={board.parties}
                index={index}
                start={start}
                tabStop={line.key === place.round ? place.column : null}
                measure={rows.measureElement}
              />
            )
          })}
        </tbody>
      </table>
      <CellCard grid={grid} parties={board.parties} />
    </div>
  )
}
