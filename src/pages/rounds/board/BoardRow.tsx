import { memo } from 'react'
import type { AttendanceAt, RoundAt, TalksAt } from '../../../model/asof/index.ts'
import { roundDays, roundPhase } from '../../../model/rounds/words.ts'
import { formatWords } from '../../../model/words/statuses.ts'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { BoardCell } from './BoardCell.tsx'
import styles from './BoardGrid.module.css'

interface BoardRowProps {
  at: TalksAt
  round: RoundAt
  states: ReadonlyMap<string, AttendanceAt> | undefined
  parties: readonly string[]
  index: number
  start: number
  /** The column of the cell that Tab leads to, 0 for the round itself; null where it is in another row. */
  tabStop: number | null
  measure: (element: Element | null) => void
}

/** One round: what it was, then a cell a party. */
export const BoardRow = memo(
  ({ at, round, states, parties, index, start, tabStop, measure }: BoardRowProps) => (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      data-line={round.id}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="row" className={styles.round}>
        <ViewLink
          patch={{ round: [round.id] }}
          className={styles.title}
          data-cell=""
          data-round={round.id}
          data-column={0}
          tabIndex={tabStop === 0 ? 0 : -1}
          fromTop
        >
          {round.title}
        </ViewLink>
        <small>
          {roundDays(round)}
          {round.place !== undefined && ` · ${round.place}`}
        </small>
        <small>
          <b>{roundPhase(round)}</b> · {formatWords[round.format]}
        </small>
      </th>
      {states === undefined || states.size === 0 ? (
        <td
          colSpan={parties.length}
          className={styles.nobody}
          data-cell=""
          data-round={round.id}
          data-column={1}
          tabIndex={tabStop !== null && tabStop > 0 ? 0 : -1}
        >
          no attendance reported
        </td>
      ) : (
        parties.map((party, column) => (
          <BoardCell
            key={party}
            at={at}
            round={round}
            party={party}
            state={states.get(party)}
            column={column + 1}
            isTabStop={tabStop === column + 1}
          />
        ))
      )}
    </tr>
  ),
)
