import type { AttendanceAt, TalksAt } from '../../model/asof/index.ts'
import { lastDay, lastRoundHeld } from '../../model/headline/focus.ts'
import { referred } from '../../model/talks.ts'
import { about, daySpan, distance, longDay, nearDay } from '../../model/words/days.ts'
import { attendanceWords, formatWords } from '../../model/words/statuses.ts'
import { AttendanceGlyph } from '../../view/attendance/AttendanceGlyph.tsx'
import { Block } from '../../view/block/Block.tsx'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { recordTables } from '../../view/export/recordTables.ts'
import { PartyName } from '../../view/PartyName.tsx'
import { useTalksAt } from '../../view/talks.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './LastRound.module.css'

/** The last round held: when, where, what came of it and who was there. */
export function LastRound() {
  const at = useTalksAt()
  const { round, since } = lastRoundHeld(at)
  if (round === undefined) return null
  const states = [...(at.attendance.get(round.id)?.values() ?? [])]
  const told = round.summary ?? round.latest.note
  return (
    <Block
      title="Last round held"
      aside={`${round.title} · ${about(daySpan(round.start ?? round.latest.date, round.end), round.approximate)} · ${distance(lastDay(round), at.day)}`}
      more={{ page: 'rounds', patch: { round: [round.id] }, words: 'The round' }}
      {...(states.length > 0 && {
        exported: {
          title: `Attendance, ${round.title}`,
          strip: 'none',
          rows: async () => (await recordTables()).attendanceTable(at, states),
        },
      })}
    >
      <p className={styles.told}>
        <Evidenced text={told} title={round.title} note={told} sources={round.sources} />
      </p>
      <p className={styles.where}>
        {[round.place, round.venue, formatWords[round.format]]
          .filter((fact) => fact !== undefined)
          .join(' · ')}
      </p>
      <Attended at={at} states={states} />
      {since.length > 0 && (
        <p className={styles.since}>
          Contacts since:{' '}
          {since.slice(0, 4).map((other, index) => (
            <span key={other.id}>
              {index > 0 && ' · '}
              <ViewLink page="rounds" patch={{ round: [other.id] }}>
                {other.title}
              </ViewLink>
              {!other.title.includes(longDay(lastDay(other))) && `, ${nearDay(lastDay(other), at.day)}`}
            </span>
          ))}
          {since.length > 4 && ` · and ${since.length - 4} more`}
        </p>
      )}
    </Block>
  )
}

function Attended({ at, states }: { at: TalksAt; states: readonly AttendanceAt[] }) {
  if (states.length === 0) return <p className={styles.where}>No attendance is reported.</p>
  return (
    <ul className={styles.parties}>
      {states.map((state) => (
        <li key={state.party}>
          <PartyName party={state.party} />
          <span className={styles.status}>
            <AttendanceGlyph status={state.status} /> {attendanceWords[state.status]}
            {state.head !== undefined && `, ${referred(at.talks.speakerById, state.head).name}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
