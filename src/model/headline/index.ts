/**
 * The state of play in a sentence or two, composed from what was known on a day.
 *
 * Each part carries the evidence of the records it was composed from, so that every sentence can be opened.
 */
import type { RoundAt, TalksAt } from '../asof/index.ts'
import { daysBetween } from '../day.ts'
import { nearDay, weekdayName } from '../words/days.ts'
import { counted, sentenceCase } from '../words/lists.ts'
import { type Clause, expectationClauses } from './expected.ts'
import { isNear, lastDay, negotiatorsIn, roundsAhead, roundsCalledOff, roundsHeld } from './focus.ts'
import { type Phrase, roundPhrase } from './phrases.ts'

export type Situation =
  | 'no-round'
  | 'under-way'
  | 'just-ended'
  | 'ahead'
  | 'postponed'
  | 'cancelled'
  | 'not-held'
  | 'overdue'
  | 'silence'

export interface HeadlinePart {
  text: string
  sources: string[]
  quotes: string[]
  /** The round that the part speaks of. */
  round?: string
}

export interface Headline {
  situation: Situation
  parts: HeadlinePart[]
}

/** For this many days after its last day, a round held leads the state of play. */
const JUST_ENDED_DAYS = 2
/** From this many days after the last round, the headline says how long ago it was. */
const SILENCE_DAYS = 14

/** The state of play at the as-of day. Always has at least one part; says so where no round is known. */
export function headline(at: TalksAt): Headline {
  const ahead = roundsAhead(at)
  const held = roundsHeld(at)
  const lead = leadingRound(at, held, ahead)
  if (lead?.phase === 'under-way')
    return { situation: 'under-way', parts: [underWayPart(lead), ...expectations(at, lead)] }
  if (lead?.phase === 'held') return justEnded(at, lead, ahead)
  if (lead) return { situation: 'ahead', parts: [aheadPart(at, lead), ...expectations(at, lead)] }
  const [off] = roundsCalledOff(at)
  if (off) return calledOff(at, off, held[0])
  return silence(at, held[0])
}

/**
 * The round that the state of play is led by: among those under way, just held and named for the next days the one that
 * brings most negotiating parties together, in this order where they tie; else the foremost of those ahead.
 */
function leadingRound(at: TalksAt, held: RoundAt[], ahead: RoundAt[]): RoundAt | undefined {
  const current = [
    ...held.filter((round) => round.phase === 'under-way'),
    ...held.filter(
      (round) => daysBetween(lastDay(round), at.day) <= JUST_ENDED_DAYS && round.phase === 'held',
    ),
    ...ahead.filter((round) => isNear(at, round)),
  ]
  let lead: RoundAt | undefined
  for (const round of current)
    if (lead === undefined || negotiatorsIn(at, round) > negotiatorsIn(at, lead)) lead = round
  return lead ?? ahead[0]
}

/** The headline as running text. */
export function headlineText(line: Headline): string {
  return line.parts.map((part) => part.text).join(' ')
}

function partOn(round: RoundAt, text: string): HeadlinePart {
  return {
    text,
    sources: round.latest.sources ?? [],
    quotes: round.latest.quotes ?? [],
    round: round.id,
  }
}

function has({ words, plural }: Phrase, one: string, many: string): string {
  return `${sentenceCase(words)} ${plural ? many : one}`
}

/** "Monday 2 June" within a week either way, "2 June" beyond, "June" for a month. */
function named(day: string, at: TalksAt): string {
  const near = day.length === 10 && Math.abs(daysBetween(at.day, day)) <= 6
  return near ? `${weekdayName(day)} ${nearDay(day, at.day)}` : nearDay(day, at.day)
}

function on(day: string, at: TalksAt): string {
  return `on ${named(day, at)}`
}

function aheadPart(at: TalksAt, round: RoundAt): HeadlinePart {
  const subject = roundPhrase(round.title)
  if (round.phase === 'postponed' && round.start !== undefined)
    return partOn(round, `${has(subject, 'is', 'are')} put off to ${named(round.start, at)}.`)
  const verb = round.phase === 'scheduled' ? 'scheduled' : 'proposed'
  const said = has(subject, `is ${verb}`, `are ${verb}`)
  if (round.start === undefined) return partOn(round, `${said}, with no day announced.`)
  return partOn(round, `${said} for ${named(round.start, at)}.`)
}

function underWayPart(round: RoundAt): HeadlinePart {
  const place = round.place !== undefined && !round.title.includes(round.place) ? ` in ${round.place}` : ''
  return partOn(round, `${has(roundPhrase(round.title), 'is', 'are')} under way${place}.`)
}

/** One sentence of all clauses on who is expected, or one that says that nothing is reported. */
function expectations(at: TalksAt, round: RoundAt): HeadlinePart[] {
  const clauses = expectationClauses(at, round)
  if (clauses.length === 0)
    return [{ text: 'No attendance is reported.', sources: [], quotes: [], round: round.id }]
  return clauses.map((clause, index) => ({
    ...clause,
    text: punctuated(clause, index, clauses.length),
    round: round.id,
  }))
}

function punctuated(clause: Clause, index: number, count: number): string {
  const text = index === 0 ? sentenceCase(clause.text) : clause.text
  return index === count - 1 ? `${text}.` : `${text};`
}

function justEnded(at: TalksAt, round: RoundAt, ahead: RoundAt[]): Headline {
  const results = at.outcomes.filter((outcome) => outcome.round === round.id)
  const when = round.end === undefined ? `was held ${on(lastDay(round), at)}` : `ended ${on(round.end, at)}`
  const parts = [partOn(round, `${has(roundPhrase(round.title), when, when.replace(/^was/, 'were'))}.`)]
  if (results.length > 0)
    parts.push({
      text: results.length === 1 ? 'One result is recorded.' : `${results.length} results are recorded.`,
      sources: [...new Set(results.flatMap((outcome) => outcome.latest.sources))],
      quotes: [],
      round: round.id,
    })
  const later = ahead.filter((other) => (other.start ?? '9999') > at.day)
  const next = later.find((other) => negotiatorsIn(at, other) > 1) ?? later[0]
  parts.push(next ? aheadPart(at, next) : { text: 'No further round is announced.', sources: [], quotes: [] })
  return { situation: 'just-ended', parts }
}

function calledOff(at: TalksAt, round: RoundAt, last: RoundAt | undefined): Headline {
  const words = {
    postponed: ['was postponed', 'were postponed'],
    cancelled: ['was cancelled', 'were cancelled'],
    'not-held': ['was not held', 'were not held'],
  } as const
  const situation = round.phase === 'postponed' || round.phase === 'cancelled' ? round.phase : 'not-held'
  const [one, many] = words[situation]
  const named = round.formerStart === undefined ? '' : `, named for ${nearDay(round.formerStart, at.day)},`
  const phrase = roundPhrase(round.title)
  const subject = { ...phrase, words: `${named ? phrase.words.replace(/,$/, '') : phrase.words}${named}` }
  const known = situation === 'not-held' ? '' : `, as was known ${on(round.latest.date, at)}`
  return {
    situation,
    parts: [partOn(round, `${has(subject, one, many)}${known}.`), ...lastHeld(at, last)],
  }
}

function silence(at: TalksAt, last: RoundAt | undefined): Headline {
  const overdue = at.rounds.findLast(
    (round) => round.overdue && daysBetween(round.latest.date, at.day) <= SILENCE_DAYS,
  )
  if (overdue?.start !== undefined) {
    const subject = roundPhrase(overdue.title)
    const said = has(subject, 'was', 'were')
    const text = `${said} named for ${nearDay(overdue.start, at.day)}; whether ${subject.plural ? 'they were' : 'it was'} held is not reported.`
    return { situation: 'overdue', parts: [partOn(overdue, text), ...lastHeld(at, last)] }
  }
  if (last === undefined)
    return { situation: 'no-round', parts: [{ text: 'No round is known yet.', sources: [], quotes: [] }] }
  const none = { text: 'No round is known to be planned.', sources: [], quotes: [] }
  return { situation: 'silence', parts: [none, ...lastHeld(at, last)] }
}

function lastHeld(at: TalksAt, last: RoundAt | undefined): HeadlinePart[] {
  if (last === undefined) return []
  const ago = daysBetween(lastDay(last), at.day)
  const { words } = roundPhrase(last.title)
  const since = ago >= SILENCE_DAYS ? `, ${counted(ago, 'day')} before` : ''
  return [
    partOn(last, `The last round held, ${words.replace(/,$/, '')}, was ${on(lastDay(last), at)}${since}.`),
  ]
}
