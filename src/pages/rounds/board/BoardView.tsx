import { useDeferredValue } from 'react'
import type { RoundAt } from '../../../model/asof/index.ts'
import { isHeld } from '../../../model/asof/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted, joined } from '../../../model/words/lists.ts'
import { phaseWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useOnPaper } from '../../../ui/useOnPaper.ts'
import { Exported } from '../../../view/export/Exported.tsx'
import { boardKeys } from '../../../view/export/narrowing.ts'
import { useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { Unbroken } from '../../../view/Unbroken.tsx'
import { RoundsHead } from '../RoundsHead.tsx'
import { BoardFilterBar } from './BoardFilterBar.tsx'
import { BoardGrid } from './BoardGrid.tsx'
import { BoardPaper } from './BoardPaper.tsx'
import { BoardTable } from './BoardTable.tsx'
import styles from './BoardView.module.css'
import { clearBoardFilters, useBoard } from './useBoard.ts'

/** Rounds × parties, grouped by track. */
export function BoardView() {
  const at = useTalksAt()
  const board = useBoard()
  // The filters answer at once; the rows follow as soon as the browser has time for them.
  const drawn = useDeferredValue(board)
  const isOnPaper = useOnPaper()
  const asTable = useView((view) => view.table)
  return (
    <>
      <RoundsHead title={<Unbroken words={headline(at.rounds, at.day)} />}>
        <BoardFilterBar board={board} />
      </RoundsHead>
      {board.shown === 0 ? (
        <EmptyState
          title={board.all === 0 ? 'No round is known yet' : 'No round passes these filters'}
          action={board.all > 0 && <Button onClick={clearBoardFilters}>Clear the filters</Button>}
        >
          {board.all === 0
            ? `Nobody had spoken of a round by ${longDay(at.day)}, as far as the records tell.`
            : 'A round passes if one of the chosen parties is reported in it and its days, held or planned, fall between the chosen ones.'}
        </EmptyState>
      ) : (
        <>
          <div className={styles.screen}>
            <Exported
              title="Rounds and parties"
              table={<BoardTable board={drawn} />}
              drawsTable
              by={boardKeys}
            >
              {asTable ? <BoardTable board={drawn} /> : <BoardGrid board={drawn} />}
            </Exported>
          </div>
          {isOnPaper && <BoardPaper board={drawn} />}
        </>
      )}
    </>
  )
}

/** "By 30 May 2025, 97 rounds were known: 70 held, 2 scheduled, 3 proposed and 9 not held." */
function headline(rounds: readonly RoundAt[], day: string): string {
  const held = rounds.filter(isHeld).length
  const others = (['scheduled', 'proposed', 'postponed', 'cancelled', 'not-held'] as const).map(
    (phase) => [rounds.filter((round) => round.phase === phase).length, phaseWords[phase]] as const,
  )
  const parts = [[held, 'held'] as const, ...others]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
  const known = `${counted(rounds.length, 'round', 'rounds', 'no round')} ${rounds.length === 1 ? 'was' : 'were'} known`
  return `By ${longDay(day)}, ${known}${parts.length === 0 ? '' : `: ${joined(parts)}`}.`
}
