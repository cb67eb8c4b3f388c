import type { RoundAt } from '../../../model/asof/index.ts'
import { counted } from '../../../model/words/lists.ts'
import { Popover } from '../../../ui/Popover.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './RoundsBehind.module.css'

interface RoundsBehindProps {
  title: string
  rounds: readonly RoundAt[]
  /** What stands under a round's title. */
  noteOf: (round: RoundAt) => string
  /** What the button shows; the number of rounds where nothing is given. */
  figure?: string
}

/** A figure that opens the rounds it counts. */
export function RoundsBehind({ title, rounds, noteOf, figure }: RoundsBehindProps) {
  const words = figure ?? String(rounds.length)
  if (rounds.length === 0) return <span className={styles.zero}>0</span>
  return (
    <span className={styles.figure}>
      <Popover
        look="ghost"
        label={`${title}, ${figure ?? counted(rounds.length, 'round')}: show the rounds`}
        button={<span>{words}</span>}
      >
        {(close) => (
          <div className={styles.list}>
            <p className={styles.title}>{title}</p>
            <ul className={styles.rounds}>
              {rounds.map((round) => (
                <li key={round.id}>
                  <ViewLink patch={{ round: [round.id] }} fromTop onClick={close}>
                    {round.title}
                  </ViewLink>
                  <span className={styles.note}>{noteOf(round)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Popover>
    </span>
  )
}
