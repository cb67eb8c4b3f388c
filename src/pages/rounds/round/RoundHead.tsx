import type { RoundAt } from '../../../model/asof/index.ts'
import { neighboursOf } from '../../../model/rounds/board.ts'
import { roundDays, roundPhase } from '../../../model/rounds/words.ts'
import { trackOf } from '../../../model/talks.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { formatWords } from '../../../model/words/statuses.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Evidenced } from '../../../view/evidence/Evidenced.tsx'
import { countryName } from '../../../view/names.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './RoundHead.module.css'

/** Which round it is, when and where, what became of it, and the way to the ones before and after. */
export function RoundHead({ round }: { round: RoundAt }) {
  const at = useTalksAt()
  const { previous, next } = neighboursOf(at, round)
  const track = trackOf(at.talks, round)
  const place = [round.venue, round.place, round.country && countryName(round.country)]
  const story = round.summary ?? round.latest.note
  const { sources, quotes } = round.latest
  const evidence = round.summary === undefined ? { sources, quotes } : { sources: round.sources }
  return (
    <header className={styles.head}>
      <nav className={styles.ways} aria-label="Rounds">
        <ViewLink className={styles.way} patch={{ round: [] }}>
          <Icon name="previous" />
          All rounds
        </ViewLink>
        <span className={styles.track}>{track.title}:</span>
        <Neighbour round={previous} words="Previous" />
        <Neighbour round={next} words="Next" />
      </nav>
      <h1 className={styles.title}>{round.title}</h1>
      <p className={styles.facts}>
        <b>{sentenceCase(roundPhase(round))}</b> · {roundDays(round)}
        {place.some(Boolean) && ` · ${place.filter(Boolean).join(', ')}`} · {formatWords[round.format]}
        {round.hosts.length > 0 && (
          <span className={styles.hosts}>
            {' · hosted by '}
            {round.hosts.map((party) => (
              <PartyName key={party} party={party} />
            ))}
          </span>
        )}
      </p>
      <p className={styles.story}>
        <Evidenced text={story} title={round.title} {...evidence} />
      </p>
    </header>
  )
}

function Neighbour({ round, words }: { round: RoundAt | undefined; words: 'Previous' | 'Next' }) {
  if (round === undefined) return <span className={styles.none}>no {words.toLowerCase()} round</span>
  return (
    <ViewLink
      className={styles.way}
      patch={{ round: [round.id] }}
      fromTop
      rel={words === 'Previous' ? 'prev' : 'next'}
      aria-label={`${words} round: ${round.title}`}
    >
      {words === 'Previous' && <Icon name="previous" />}
      {round.title}
      {words === 'Next' && <Icon name="next" />}
    </ViewLink>
  )
}
