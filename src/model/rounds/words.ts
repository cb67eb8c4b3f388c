/** Rounds and attendance in words, as boards, lanes and tables say them. */
import type { AttendanceAt, RoundAt, TalksAt } from '../asof/index.ts'
import { openCondition } from '../headline/expected.ts'
import type { Attendance } from '../records.ts'
import { referred } from '../talks.ts'
import { about, dayOrMonth, daySpan, longDay } from '../words/days.ts'
import { attendanceWords, formatWords, phaseWords, roleWords } from '../words/statuses.ts'

/** "16–17 May 2025", "about 1 November 2024", "planned for June 2025", or that no day is known. */
export function roundDays(round: RoundAt): string {
  if (round.start === undefined) {
    return round.formerStart === undefined
      ? 'no day named'
      : `was planned for ${dayOrMonth(round.formerStart)}`
  }
  if (round.phase === 'held' || round.phase === 'under-way') {
    const days = round.end === undefined ? longDay(round.start) : daySpan(round.start, round.end)
    return about(days, round.approximate)
  }
  return `planned for ${dayOrMonth(round.start)}`
}

/** "held", "scheduled, day passed without news". */
export function roundPhase(round: RoundAt): string {
  const words = phaseWords[round.phase]
  return round.overdue ? `${words}, and the day named has passed` : words
}

/** What stands under a status on the board: the condition, or that there had been one, or a lower level. */
export function attendanceDetail(state: AttendanceAt): string | undefined {
  if (state.condition !== undefined) return state.condition
  const last = openCondition(state)
  if (last !== undefined) return `last condition: ${last}`
  if (state.latest.level === 'lower') return 'below the level of the round'
  const hadCondition = state.history.some(({ status }) => status === 'conditional')
  return hadCondition ? 'had set a condition' : undefined
}

/** "Arvenia: conditional, negotiator; the draft is handed over first; since 12 March 2024": as a cell shows it, and since when. */
export function attendanceSentence(at: TalksAt, state: AttendanceAt): string {
  const { name } = referred(at.talks.partyById, state.party)
  const detail = attendanceDetail(state)
  const shown = [`${attendanceWords[state.status]}, ${roleWords[state.role]}`, detail].filter(Boolean)
  return `${name}: ${shown.join('; ')}; since ${longDay(state.since)}`
}

/** The status before a record and its own, "invited → conditional"; its own where it is the first. */
export function lastChange({ history }: AttendanceAt): string {
  const [latest, before] = history.toReversed()
  if (latest === undefined) return ''
  const words = attendanceWords[latest.status]
  if (before === undefined) return words
  return before.status === latest.status ? `still ${words}` : `${attendanceWords[before.status]} → ${words}`
}

/** "The Post, 12 March 2024, and 2 more" for the pages behind a record; that it rests on words said where on none. */
export function sourcesInShort(at: TalksAt, { sources = [], quotes = [] }: Attendance): string {
  const [first] = sources
  const source = first === undefined ? undefined : at.talks.sourceById.get(first)
  const more = sources.length + quotes.length - 1
  if (source === undefined) return quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`
  const outlet = referred(at.talks.outletById, source.outlet).name
  const named = `${outlet}, ${about(longDay(source.published), source.approximate)}`
  return more > 0 ? `${named}, and ${more} more` : named
}

/** The rounds of a board as rows for a plain table: round, days, place, format, status, then a column a party. */
export function boardCells(at: TalksAt, round: RoundAt, parties: readonly string[], none: string): string[] {
  const states = at.attendance.get(round.id)
  return [
    round.title,
    roundDays(round),
    round.place ?? '',
    formatWords[round.format],
    roundPhase(round),
    ...parties.map((party) => {
      const state = states?.get(party)
      if (state === undefined) return none
      const detail = attendanceDetail(state)
      return `${attendanceWords[state.status]}, ${roleWords[state.role]}${detail === undefined ? '' : ` (${detail})`}`
    }),
  ]
}
