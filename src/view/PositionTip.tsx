import type { TalksAt } from '../model/asof/index.ts'
import type { Move } from '../model/gaps/index.ts'
import type { Day, Position } from '../model/records.ts'
import { confidenceWords } from '../model/words/statuses.ts'
import { PartyName } from './PartyName.tsx'
import { moveInWords, positionPlace, statedInWords } from './stances.ts'

interface PositionTipProps {
  at: TalksAt
  position: Position
  move?: Move | undefined
  /** The day from which the party has held this value, where later records restate it. */
  heldSince?: Day
}

/** A position in a few lines, for the tooltip of its mark. */
export function PositionTip({ at, position, move, heldSince }: PositionTipProps) {
  return (
    <>
      <b>
        <PartyName party={position.party} />
      </b>{' '}
      {positionPlace(at, position)}
      <br />
      {position.summary}
      <br />
      {confidenceWords[position.confidence]}; {statedInWords(position, heldSince)}
      {move && `; ${moveInWords(move)}`}
    </>
  )
}
