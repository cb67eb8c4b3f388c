/** Who comes to the next round, and who came to the last. */
import { isHeld, type RoundAt, type TalksAt } from '../../model/asof/index.ts'
import { openCondition } from '../../model/headline/expected.ts'
import { lastRoundHeld, roundsAhead, roundsHeld } from '../../model/headline/focus.ts'
import { roundLanes } from '../../model/overview/lanes.ts'
import type { AttendanceStatus, RoundFormat } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { about, dayOrMonth, daySpan, distance } from '../../model/words/days.ts'
import {
  attendanceWords,
  formatWords,
  NOT_REPORTED,
  phaseWords,
  roleWords,
} from '../../model/words/statuses.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginate, piecesOf } from './fit.ts'
import { bodyHeight, contentWidth, LINE, type Shape, TYPE } from './geometry.ts'
import type { AttendanceRow, Draft, Material, Matter } from './types.ts'

export const NAME_COLUMN: Record<Shape, number> = { wide: 44, narrow: 38 }
export const ROW_PADDING = 1.3
const TOLD_GAP = 2
/** Lines of what is told of a round on one slide, where not all of it fits above the parties. */
const LEAST_TOLD = 4
/** Statuses under which a delegation is one that comes or came. */
const COMING: readonly AttendanceStatus[] = ['confirmed', 'travelling', 'attended']
/** Rounds that are between the negotiating parties: silence about one of them is news. */
const JOINT: readonly RoundFormat[] = ['direct', 'trilateral', 'multilateral']

export function attendanceSlides(material: Material): Draft[] {
  return roundsShown(material).flatMap((round) => roundSlides(material, round, titleFor(round)))
}

/** The round selected; else the next one, or the one under way, and the last one held. */
export function roundsShown({ at, rounds }: Matter): RoundAt[] {
  const selected = rounds.flatMap((id) => at.roundById.get(id) ?? []).slice(0, 1)
  if (selected.length > 0) return selected
  const underWay = roundsHeld(at).find((round) => round.phase === 'under-way')
  const next = underWay ?? roundsAhead(at)[0]
  const { round: last } = lastRoundHeld(at)
  return [...(next ? [next] : []), ...(last && last !== next ? [last] : [])]
}

/** "Next round: …", "Under way: …", "Last round: …". */
export function titleFor(round: RoundAt): string {
  if (round.phase === 'under-way') return `Under way: ${round.title}`
  return isHeld(round) ? `Last round: ${round.title}` : `Next round: ${round.title}`
}

function roundSlides({ at, shape }: Material, round: RoundAt, title: string): Draft[] {
  const width = contentWidth(shape)
  const aside = factsOf(at, round)
  const capacity = bodyHeight(linesOf(title, width, TYPE.title).length, true)
  const told = toldOf(round)
  const rows = rowsOf(at, round)
  const rowsHeight = rows.reduce((sum, row) => sum + rowHeight(row, shape), 0)
  const roomBeside = Math.floor((capacity - rowsHeight - TOLD_GAP) / LINE.text)
  const pieces = piecesOf(told, Math.max(LEAST_TOLD, roomBeside), width, TYPE.text)
  const toldLines = linesOf(pieces[0] ?? '', width, TYPE.text).length
  const toldHeight = toldLines === 0 ? 0 : toldLines * LINE.text + TOLD_GAP
  const pages = paginate(rows, (row) => rowHeight(row, shape), capacity - toldHeight)
  const states = at.attendance.get(round.id)
  return draftsOf(
    { key: `attendance ${round.id}`, title, aside, isFiltered: false },
    Array.from({ length: Math.max(pages.length, pieces.length, 1) }, (_, index) => ({
      body: { kind: 'attendance', round, told: pieces[index] ?? '', rows: pages[index] ?? [] },
      evidence: [
        ...(index === 0 ? [round.latest] : []),
        ...(pages[index] ?? []).flatMap(({ party }) => states?.get(party)?.latest ?? []),
      ],
    })),
  )
}

/** What is told of a round that was held; nothing of one that lies ahead. */
export function toldOf(round: RoundAt): string {
  return isHeld(round) ? (round.summary ?? round.latest.note) : ''
}

/** Day, place, format and distance: "2 June 2025 · Lakeside · direct talks · in 3 days". */
export function factsOf(at: TalksAt, round: RoundAt): string {
  const day = isHeld(round)
    ? about(daySpan(round.start ?? round.latest.date, round.end), round.approximate)
    : round.start && dayOrMonth(round.start)
  const named = round.start?.length === 10 ? distance(round.end ?? round.start, at.day) : undefined
  const phase = isHeld(round) ? undefined : phaseWords[round.phase]
  return [phase, day, round.place, formatWords[round.format], named]
    .filter((fact) => fact !== undefined && fact !== '')
    .join(' · ')
}

/** Every party reported, and the negotiating ones of which nothing is: that is shown, not left out. */
export function rowsOf(at: TalksAt, round: RoundAt): AttendanceRow[] {
  const lanes = roundLanes(at, round).lanes
  const reported = new Set(lanes.map(({ state }) => state.party))
  const unreported = at.talks.parties
    .filter(({ id, role }) => role === 'negotiator' && !reported.has(id))
    .map(({ id }): AttendanceRow => ({ party: id, status: 'not-reported', detail: '' }))
  const rows = lanes.map(({ state }): AttendanceRow => {
    const condition = openCondition(state)
    const stated =
      state.status === 'conditional' ? condition : condition && `last stated condition: ${condition}`
    const comes = COMING.includes(state.status)
    const head = comes && state.head && `delegation under ${referred(at.talks.speakerById, state.head).name}`
    const role = state.role === 'negotiator' ? undefined : roleWords[state.role]
    return { party: state.party, status: state.status, detail: stated || head || role || '' }
  })
  return JOINT.includes(round.format) ? [...unreported, ...rows] : rows
}

/** The word of a status, also of none. */
export function statusWords(status: AttendanceRow['status']): string {
  return status === 'not-reported' ? NOT_REPORTED : attendanceWords[status]
}

function rowHeight({ detail }: AttendanceRow, shape: Shape): number {
  const width = contentWidth(shape) - NAME_COLUMN[shape] - 6
  return LINE.large + linesOf(detail, width, TYPE.small).length * LINE.small + 2 * ROW_PADDING
}
