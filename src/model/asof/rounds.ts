/** Rounds as they were known on a day. */
import { monthOf } from '../day.ts'
import type { Day, Round, RoundFormat, RoundStatus, RoundStep } from '../records.ts'
import type { Talks } from '../talks.ts'
import { sourcesAt, withEvidenceAt } from './evidence.ts'

/** The status of a round's latest known step; `under-way` from the first day of a longer round to its last but one. */
export type RoundPhase = RoundStatus | 'under-way'

export interface RoundAt {
  id: string
  track: string
  /** As the round was then called. */
  title: string
  format: RoundFormat
  phase: RoundPhase
  /** The day on which the round was first publicly known. */
  knownFrom: Day
  /**
   * The first day: the actual one once the round is held, before that the one last named, as a day or
   * only its month (YYYY-MM). Missing where none was named, or where the one named no longer stands.
   */
  start?: string
  /** A day that was named and no longer stands, since the round was postponed, cancelled or not held. */
  formerStart?: string
  /** The last day, once it has come. */
  end?: Day
  /** The actual days are an estimate. */
  approximate: boolean
  place?: string
  /** These three are known once the round is held. */
  country?: string
  venue?: string
  hosts: string[]
  agenda: string[]
  /** The day named has passed, and nothing says whether the round was held. */
  overdue: boolean
  /** Whole story of the round, once its last step and its last day have passed. */
  summary?: string
  sources: string[]
  /** Every step known by the day, with the evidence of that day. */
  history: RoundStep[]
  latest: RoundStep
}

const DONE: readonly RoundStatus[] = ['postponed', 'cancelled', 'not-held']

/** A round at the end of `day`, or undefined where nothing was yet known of it. */
export function roundAt(talks: Talks, round: Round, day: Day): RoundAt | undefined {
  const history = round.history
    .filter((step) => step.date <= day)
    .map((step) => withEvidenceAt(talks, day, step))
  const first = history[0]
  const latest = history.at(-1)
  if (first === undefined || latest === undefined) return undefined

  const held = latest.status === 'held'
  const over = held && (round.end === undefined || round.end <= day)
  const complete = history.length === round.history.length && (!held || over)
  const calledOff = history.findLastIndex((step) => DONE.includes(step.status))
  const named = history.findLastIndex((step) => step.planned !== undefined)
  const planned = history[named]?.planned
  const standing = named >= calledOff ? planned : undefined
  const place = history.findLast((step) => step.place !== undefined)?.place

  const at: RoundAt = {
    id: round.id,
    track: round.track,
    title: latest.title ?? round.title,
    format: round.format,
    phase: held && !over ? 'under-way' : latest.status,
    knownFrom: first.date,
    approximate: held && round.approximate === true,
    hosts: held ? (round.hosts ?? []) : [],
    agenda: held ? (round.agenda ?? []) : [],
    overdue: isOverdue(latest, standing, day),
    sources: complete
      ? sourcesAt(talks, day, round.sources)
      : [...new Set(history.flatMap((step) => step.sources ?? []))],
    history,
    latest,
  }
  if (held) at.start = round.start
  else if (standing !== undefined) at.start = standing
  else if (planned !== undefined) at.formerStart = planned
  if (over && round.end !== undefined) at.end = round.end
  const knownPlace = held ? (round.city ?? place) : place
  if (knownPlace !== undefined) at.place = knownPlace
  if (held && round.country !== undefined) at.country = round.country
  if (held && round.venue !== undefined) at.venue = round.venue
  if (complete) at.summary = round.summary
  return at
}

function isOverdue(latest: RoundStep, planned: string | undefined, day: Day): boolean {
  const due = latest.status === 'proposed' || latest.status === 'scheduled'
  const moved = latest.status === 'postponed' && latest.planned !== undefined
  if (planned === undefined || !(due || moved)) return false
  return planned.length === 7 ? planned < monthOf(day) : planned < day
}

/** Whether a round was still to come at the day it is seen from; one put off to a named day is. */
export function isAhead(round: RoundAt): boolean {
  const moved = round.phase === 'postponed' && round.start !== undefined
  return (round.phase === 'proposed' || round.phase === 'scheduled' || moved) && !round.overdue
}

/** Whether a round had been held, in whole or in part, at the day it is seen from. */
export function isHeld(round: RoundAt): boolean {
  return round.phase === 'held' || round.phase === 'under-way'
}
