import type { ProposalAt } from '../../../model/asof/index.ts'
import { lifeCycle, type StationReached, stations } from '../../../model/proposals/lifecycle.ts'
import type { Day, Evidence } from '../../../model/records.ts'
import { longDay, tightDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { stageWords } from '../../../model/words/statuses.ts'
import { openEvidence } from '../../../view/evidence/open.ts'
import styles from './LifeTrack.module.css'

interface LifeTrackProps {
  proposal: ProposalAt
  /** Days of this day's year are written without their year. */
  seenFrom: Day
  /** Whether the stations are named in the track itself; else `LifeTrackHead` stands above. */
  named?: boolean
}

/** The stations that a text passed, each with its day; a station that no record tells of stays open. */
export function LifeTrack({ proposal, seenFrom, named = false }: LifeTrackProps) {
  return (
    <ol className={styles.track} data-named={named || undefined} aria-label="Life cycle">
      {lifeCycle(proposal).map((reached) => (
        <li
          key={reached.station}
          className={styles.stop}
          data-reached={reached.day !== undefined || undefined}
        >
          {named && <span className={styles.station}>{stationWords(reached)}</span>}
          <Stop reached={reached} proposal={proposal} seenFrom={seenFrom} named={named} />
        </li>
      ))}
    </ol>
  )
}

/** The names of the stations, above tracks without them. */
export function LifeTrackHead() {
  return (
    <div className={styles.head} aria-hidden="true">
      {stations.map((station) => (
        <span key={station}>{station === 'ended' ? 'came of it' : station}</span>
      ))}
    </div>
  )
}

function Stop({
  reached,
  proposal,
  seenFrom,
  named,
}: { reached: StationReached } & Required<LifeTrackProps>) {
  const { day, by } = reached
  const words = stationWords(reached)
  if (day === undefined || by === undefined) {
    return <span className={styles.spoken}>{words}: no record</span>
  }
  const { note, ...evidence } = behind(proposal, reached)
  const said = by === 'answered' ? 'answered' : stageWords[by]
  const when = named ? longDay(day) : tightDay(day, seenFrom)
  const isToldByStation = named || (by !== 'leaked' && reached.station !== 'ended')
  return (
    <button
      type="button"
      className={styles.day}
      aria-label={`${sentenceCase(said)} ${when}: ${proposal.title}`}
      onClick={() => openEvidence({ title: `${sentenceCase(said)} on ${longDay(day)}`, note, ...evidence })}
    >
      {!isToldByStation && <b className={styles.word}>{said} </b>}
      {when}
    </button>
  )
}

function stationWords({ station, by }: StationReached): string {
  if (station === 'ended') return by === undefined || by === 'answered' ? 'came of it' : stageWords[by]
  return station === 'made public' && by === 'leaked' ? stageWords.leaked : station
}

/** The steps or the response of the day on which a station was reached. */
function behind(proposal: ProposalAt, { station, day, by }: StationReached): Evidence & { note: string } {
  const steps =
    station === 'answered'
      ? proposal.responses.filter(({ date, response }) => date === day && response !== 'awaiting')
      : proposal.history.filter(({ date, stage }) => date === day && stage === by)
  return {
    note: steps.map(({ note }) => note).join('\n'),
    sources: [...new Set(steps.flatMap(({ sources }) => sources))],
  }
}
