import type { RoundAt } from '../../../model/asof/index.ts'
import type { Board } from '../../../model/rounds/board.ts'
import { attendanceSentence, roundDays, roundPhase } from '../../../model/rounds/words.ts'
import { referred } from '../../../model/talks.ts'
import { counted, joined } from '../../../model/words/lists.ts'
import { formatWords } from '../../../model/words/statuses.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './BoardPaper.module.css'

/** The board on paper, which is too narrow for a column a party: round by round, who is reported in it and how. */
export function BoardPaper({ board }: { board: Board }) {
  const { partyById } = useTalksAt().talks
  const parties = joined(board.parties.map((id) => referred(partyById, id).name))
  return (
    <div className={styles.paper} data-part="board-paper">
      {parties !== '' && (
        <p className={styles.note}>
          Shown are {parties}. Where one of these is not named with a round, nothing is reported of it.
        </p>
      )}
      {board.groups.map(({ track, rounds }) => (
        <section key={track.id}>
          <h2 className={styles.track}>
            {track.title} <small>{counted(rounds.length, 'round')}</small>
          </h2>
          <ul>
            {rounds.map((round) => (
              <PaperRound key={round.id} round={round} parties={board.parties} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PaperRound({ round, parties }: { round: RoundAt; parties: readonly string[] }) {
  const at = useTalksAt()
  const states = parties.flatMap((party) => at.attendance.get(round.id)?.get(party) ?? [])
  const facts = [roundDays(round), round.place, roundPhase(round), formatWords[round.format]]
  return (
    <li className={styles.round}>
      <h3 className={styles.title}>{round.title}</h3>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {states.length === 0 ? (
        <p className={styles.facts}>no attendance {parties.length > 0 && 'of these parties '}reported</p>
      ) : (
        <ul>
          {states.map((state) => (
            <li key={state.party}>{attendanceSentence(at, state)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
