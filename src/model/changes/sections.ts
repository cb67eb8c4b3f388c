/** Changes in words: one line a change, by what it is about. Pages, texts and slides all say it in these words. */
import type { TalksAt } from '../asof/index.ts'
import type { Attendance, Day, Evidence, Position, RoundStep } from '../records.ts'
import { pointsOf, type ScalePoint, valueInWords } from '../scale.ts'
import { referred } from '../talks.ts'
import { longDay, nearDay } from '../words/days.ts'
import { counted, joined, sentenceCase } from '../words/lists.ts'
import {
  attendanceWords,
  NOT_REPORTED,
  outcomeWords,
  phaseWords,
  responseWords,
  stageWords,
} from '../words/statuses.ts'
import type {
  AttendanceChange,
  Changes,
  OutcomeChange,
  PositionChange,
  ProposalChange,
  RoundChange,
} from './index.ts'

export const sections = ['rounds', 'attendance', 'proposals', 'positions', 'outcomes'] as const
export type Section = (typeof sections)[number]

export const sectionTitles: Record<Section, string> = {
  rounds: 'Rounds',
  attendance: 'Attendance',
  proposals: 'Proposals',
  positions: 'Positions',
  outcomes: 'Outcomes',
}

/** One thing that became known in between, with what bears it out. */
export interface ChangeStep extends Evidence {
  day: Day
  words: string
  note: string
}

export interface ChangeLine {
  section: Section
  /** Unique among the lines of its section. */
  key: string
  /** The day of the latest news. */
  day: Day
  /** The party concerned, where it is one. */
  party?: string
  /** What changed: a round's, proposal's, issue's or outcome's title as it is now called. */
  subject: string
  /** Id of the round, proposal, issue or outcome. */
  about: string
  /** Nothing was known of it at the earlier day. */
  isNew: boolean
  /** From where it stood to where it stands, by way of what was known in between; at least one entry. */
  path: string[]
  /** A position stated again within what coding can tell from where it was. */
  isRestated: boolean
  /** How far a position moved, in words. */
  size?: string
  /** What must happen first, or what the latest record says. */
  detail: string
  steps: ChangeStep[]
}

/** The lines of all sections, in the order of `sections`. */
export function changeLines(at: TalksAt, changes: Changes): ChangeLine[] {
  return [
    ...changes.rounds.map((change) => roundLine(at, change)),
    ...changes.attendance.map(attendanceLine),
    ...changes.proposals.map((change) => proposalLine(at, change)),
    ...changes.positions.map((change) => positionLine(at, change)),
    ...changes.outcomes.map(outcomeLine),
  ]
}

/** "scheduled for 2 June", "postponed to October 2025", "held". */
export function stepWords(step: Pick<RoundStep, 'status' | 'planned'>, seenFrom: Day): string {
  const words = phaseWords[step.status]
  if (step.planned === undefined || step.status === 'held') return words
  const preposition = step.status === 'postponed' ? 'to' : 'for'
  return `${words} ${preposition} ${nearDay(step.planned, seenFrom)}`
}

function roundLine(at: TalksAt, { was, now, steps }: RoundChange): ChangeLine {
  const before = was && (was.phase === 'under-way' ? phaseWords[was.phase] : stepWords(was.latest, at.day))
  const path = steps.map((step) => stepWords(step, at.day))
  if (now.phase === 'under-way') path.push(phaseWords['under-way'])
  const hasEnded = was?.phase === 'under-way' && now.phase === 'held'
  if (hasEnded) path.push('ended')
  return {
    section: 'rounds',
    key: now.id,
    day: hasEnded && steps.length === 0 ? (now.end ?? now.latest.date) : now.latest.date,
    subject: now.title,
    about: now.id,
    isNew: was === undefined,
    isRestated: false,
    path: withoutRepeats(before === undefined ? path : [before, ...path]),
    detail: now.latest.note,
    steps: steps.map((step) => ({ ...told(step), words: stepWords(step, at.day) })),
  }
}

function attendanceLine({ was, now, steps, round }: AttendanceChange): ChangeLine {
  const before = was === undefined ? NOT_REPORTED : attendanceWords[was.status]
  return {
    section: 'attendance',
    key: `${round.id} ${now.party}`,
    day: now.since,
    party: now.party,
    subject: round.title,
    about: round.id,
    isNew: was === undefined,
    isRestated: false,
    path: withoutRepeats([before, ...steps.map(({ status }) => attendanceWords[status])]),
    detail: now.condition === undefined ? now.latest.note : `Condition: ${now.condition}`,
    steps: steps.map((step) => ({ ...told(step), words: statusWithCondition(step) })),
  }
}

function statusWithCondition({ status, condition }: Attendance): string {
  return condition === undefined ? attendanceWords[status] : `${attendanceWords[status]}: ${condition}`
}

function proposalLine(at: TalksAt, { was, now, steps, responses, provisions }: ProposalChange): ChangeLine {
  const answered = responses.map((response) => ({
    ...told(response),
    words: `${referred(at.talks.partyById, response.party).name} ${responseWords[response.response]}`,
  }))
  const disclosed = provisions.length > 0 && was !== undefined
  const issues = [...new Set(provisions.map(({ issue }) => referred(at.talks.issueById, issue).title))]
  const known = disclosed ? [`what it says on ${joined(issues)} became known`] : []
  const all = [...steps.map((step) => ({ ...told(step), words: stageWords[step.stage] })), ...answered]
  const latest = all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).at(-1)
  return {
    section: 'proposals',
    key: now.id,
    day: latest?.day ?? provisions.at(-1)?.knownFrom ?? now.since,
    subject: now.title,
    about: now.id,
    isNew: was === undefined,
    isRestated: false,
    path: withoutRepeats([
      ...(was ? [stageWords[was.stage]] : []),
      ...steps.map(({ stage }) => stageWords[stage]),
    ]),
    detail: [latest?.note, ...answered.map(({ words }) => sentence(words)), ...known.map(sentence)]
      .filter((words) => words !== undefined && words !== '')
      .join(' '),
    steps: all,
  }
}

function positionLine(at: TalksAt, { was, now, steps, by, kind }: PositionChange): ChangeLine {
  const issue = referred(at.talks.issueById, now.issue)
  const words = ({ value }: Position) => `${value}, ${valueInWords(issue, value)}`
  return {
    section: 'positions',
    key: `${now.issue} ${now.party}`,
    day: now.date,
    party: now.party,
    subject: issue.title,
    about: now.issue,
    isNew: kind === 'first',
    isRestated: kind === 'restated',
    path: withoutRepeats([...(was ? [words(was)] : []), ...steps.map(words)]),
    ...(by !== undefined && { size: sizeOf(pointsOf(issue), by, kind) }),
    detail: now.summary,
    steps: steps.map((step) => ({
      ...evidenceOf(step),
      day: step.date,
      words: words(step),
      note: step.summary,
    })),
  }
}

function sizeOf(points: readonly ScalePoint[], by: number, kind: PositionChange['kind']): string {
  const end = (by < 0 ? points.at(0) : points.at(-1))?.label ?? ''
  if (by === 0) return 'restated, no move'
  const size = `${counted(Math.abs(by), 'point')} towards “${end}”`
  return kind === 'moved' ? size : `${size}, less than coding can tell`
}

function outcomeLine({ was, now, steps }: OutcomeChange): ChangeLine {
  return {
    section: 'outcomes',
    key: now.id,
    day: now.since,
    subject: now.title,
    about: now.id,
    isNew: was === undefined,
    isRestated: false,
    path: withoutRepeats([
      ...(was ? [outcomeWords[was.status]] : []),
      ...steps.map(({ status }) => outcomeWords[status]),
    ]),
    detail: now.latest.note,
    steps: steps.map((step) => ({ ...told(step), words: outcomeWords[step.status] })),
  }
}

function told(record: { date: Day; note: string } & Evidence): Omit<ChangeStep, 'words'> {
  return { ...evidenceOf(record), day: record.date, note: record.note }
}

function evidenceOf({ sources, quotes }: Evidence): Evidence {
  return { ...(sources && { sources }), ...(quotes && { quotes }) }
}

function sentence(words: string): string {
  return `${sentenceCase(words)}.`
}

function withoutRepeats(path: readonly string[]): string[] {
  return path.filter((words, index) => words !== path[index - 1])
}

/** The days compared, as a heading: "From 28 May to 3 June 2025". */
export function spanWords(firstDay: Day, day: Day): string {
  return firstDay === day ? `On ${longDay(day)}` : `From ${longDay(firstDay)} to ${longDay(day)}`
}
