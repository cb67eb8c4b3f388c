/** What the measures say, in sentences that are the same on every page and for every party. */
import type { TalksAt } from '../asof/index.ts'
import { partiesPhrase, partyPhrase } from '../headline/phrases.ts'
import { referred } from '../talks.ts'
import { longDay } from '../words/days.ts'
import { counted, joined } from '../words/lists.ts'
import { type Convergence, changed } from './convergence.ts'
import { type GapStep, gapCourse, lastTurn, type Mover, type Turn, turnsOf } from './course.ts'

/** "Arvenia moved from 20 to 50 and Belmark from 90 to 60"; "nobody moved" for none. */
export function moversInWords(at: TalksAt, movers: readonly Mover[]): string {
  if (movers.length === 0) return 'nobody moved'
  const [first, ...others] = movers.map(({ party, from, to }) => ({
    name: partyPhrase(referred(at.talks.partyById, party)).words,
    way: `from ${from.value} to ${to.value}`,
  }))
  const rest = others.map(({ name, way }) => `${name} ${way}`)
  return joined([`${first?.name ?? ''} moved ${first?.way ?? ''}`, ...rest])
}

/** "narrowed on 2 May 2024, from 70 to 10: Arvenia moved from 20 to 50" without its subject. */
export function turnInWords(at: TalksAt, { direction, date, before, after, movers }: Turn): string {
  return `${direction} on ${longDay(date)}, from ${before} to ${after}: ${moversInWords(at, movers)}`
}

/** What a gap is, and when it last narrowed and widened. */
export interface GapStory {
  course: GapStep[]
  /** Earliest first. */
  turns: Turn[]
  narrowed: Turn | undefined
  widened: Turn | undefined
}

/** The course of a gap with its last turn in each direction; an empty course where either party was silent. */
export function gapStory(at: TalksAt, issue: string, a: string, b: string): GapStory {
  const course = gapCourse(at, issue, a, b)
  const turns = turnsOf(course)
  return { course, turns, narrowed: lastTurn(turns, 'narrowed'), widened: lastTurn(turns, 'widened') }
}

/** The story in two or three sentences; says so where either party was silent. */
export function gapStorySentence(at: TalksAt, a: string, b: string, story: GapStory): string {
  const pair = partiesPhrase([a, b].map((party) => referred(at.talks.partyById, party))).words
  const first = story.course[0]
  const last = story.course.at(-1)
  if (!first || !last) return `No gap between ${pair} is known: they are not both on record here.`
  const now = `The gap between ${pair} is ${counted(last.size, 'point')}.`
  const latest = [story.narrowed, story.widened]
    .filter((turn) => turn !== undefined)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
    .map((turn) => `It last ${turnInWords(at, turn)}.`)
  if (latest.length > 0) return [now, ...latest].join(' ')
  return `${now} It has stood still since ${longDay(first.from)}, when both were first on record.`
}

/** The counts of a convergence in one sentence, with its basis. */
export function convergenceSentence(at: TalksAt, found: Convergence): string {
  const pair = partiesPhrase([found.a, found.b].map((party) => referred(at.talks.partyById, party))).words
  const period = `between ${longDay(found.since)} and ${longDay(found.day)}`
  if (found.basis.length === 0) {
    return `There is no issue on which the gap between ${pair} can be compared ${period}.`
  }
  const on = (change: 'narrowed' | 'widened' | 'stood-still') => changed(found, change).length
  const issues = counted(found.basis.length, 'issue')
  return `Of ${issues} that count, the gap between ${pair} narrowed on ${on('narrowed')}, widened on ${on('widened')} and stood still on ${on('stood-still')} ${period}.`
}
