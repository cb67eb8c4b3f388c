import type { RoundAt } from '../../../model/asof/index.ts'
import type { Board } from '../../../model/rounds/board.ts'

/** A line of the board: the name of a track, or a round. */
export type BoardLine =
  | { kind: 'track'; key: string; title: string; count: number }
  | { kind: 'round'; key: string; round: RoundAt }

/** The board as lines from top to bottom. */
export function linesOf({ groups }: Board): BoardLine[] {
  return groups.flatMap(({ track, rounds }): BoardLine[] => [
    { kind: 'track', key: `track ${track.id}`, title: track.title, count: rounds.length },
    ...rounds.map((round): BoardLine => ({ kind: 'round', key: round.id, round })),
  ])
}

/** A place on the board: a round and a column, 0 for the round itself and from 1 on for the parties. */
export interface Place {
  round: string
  column: number
}

const PAGE = 8

/**
 * Where a key leads from a place: arrows to the neighbour, Home and End to the ends of the row, with Ctrl of the board,
 * Page Up and Page Down by eight rounds. Undefined for keys that do not move.
 */
export function placeAfter(
  lines: readonly BoardLine[],
  columns: number,
  from: Place,
  key: string,
  withCtrl: boolean,
): Place | undefined {
  const rounds = lines.filter((line) => line.kind === 'round').map(({ key: round }) => round)
  const row = Math.max(0, rounds.indexOf(from.round))
  const last = rounds.length - 1
  const target = move(row, from.column, last, columns, key, withCtrl)
  if (target === undefined) return undefined
  const round = rounds[Math.min(last, Math.max(0, target.row))]
  if (round === undefined) return undefined
  return { round, column: Math.min(columns, Math.max(0, target.column)) }
}

function move(row: number, column: number, last: number, columns: number, key: string, withCtrl: boolean) {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'Home':
      return { row: withCtrl ? 0 : row, column: 0 }
    case 'End':
      return { row: withCtrl ? last : row, column: columns }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    default:
      return undefined
  }
}
