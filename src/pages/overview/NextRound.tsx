import type { RoundAt } from '../../model/asof/index.ts'
import { roundsAhead, roundsHeld } from '../../model/headline/focus.ts'
import { roundLanes } from '../../model/overview/lanes.ts'
import { distance, nearDay } from '../../model/words/days.ts'
import { formatWords, phaseWords } from '../../model/words/statuses.ts'
import { Block } from '../../view/block/Block.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import { Lanes } from './Lanes.tsx'
import styles from './NextRound.module.css'

/** The round under way, else the foremost of those ahead, with what each party was reported to do about it. */
export function NextRound() {
  const at = useTalksAt()
  const underWay = roundsHeld(at).find((round) => round.phase === 'under-way')
  const ahead = roundsAhead(at)
  const round = underWay ?? ahead[0]
  if (round === undefined)
    return (
      <Block title="Next round" more={{ page: 'rounds', words: 'All rounds' }}>
        <p className={styles.none}>No round is known to be planned.</p>
      </Block>
    )
  const others = ahead.filter((other) => other !== round)
  return (
    <Block
      title={underWay ? 'Under way' : 'Next round'}
      aside={<Aside round={round} />}
      more={{ page: 'rounds', patch: { round: [round.id] }, words: 'The round' }}
      exported={{ title: `Attendance, ${round.title}`, strip: 'none' }}
    >
      <Lanes at={at} round={round} lanes={roundLanes(at, round)} />
      {others.length > 0 && (
        <p className={styles.others}>
          Also ahead:{' '}
          {others.slice(0, 3).map((other, index) => (
            <span key={other.id}>
              {index > 0 && ' · '}
              <ViewLink page="rounds" patch={{ round: [other.id] }}>
                {other.title}
              </ViewLink>
              {other.start && `, ${nearDay(other.start, at.day)}`}
            </span>
          ))}
          {others.length > 3 && ` · and ${others.length - 3} more`}
        </p>
      )}
    </Block>
  )
}

function Aside({ round }: { round: RoundAt }) {
  const { day } = useTalksAt()
  const facts = [
    round.title,
    phaseWords[round.phase],
    round.start === undefined ? 'day not announced' : nearDay(round.start, day),
    round.start?.length === 10 && round.start > day ? distance(round.start, day) : undefined,
    round.place !== undefined && !round.title.includes(round.place) ? round.place : undefined,
    formatWords[round.format],
  ]
  return facts.filter((fact) => fact !== undefined).join(' · ')
}
