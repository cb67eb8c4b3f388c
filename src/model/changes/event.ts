/** What became known with one step of the as-of day, in one line. */
import type { TalksAt } from '../asof/index.ts'
import { partyPhrase } from '../headline/phrases.ts'
import { referred } from '../talks.ts'
import { longDay } from '../words/days.ts'
import { counted, joined, sentenceCase } from '../words/lists.ts'
import { changesBetween } from './index.ts'
import { type ChangeLine, changeLines, type Section } from './sections.ts'

/** What is told first where several things became known. */
const RANK: Record<Section, number> = { attendance: 0, rounds: 1, proposals: 2, outcomes: 3, positions: 4 }
const MOST = 3

interface Item {
  words: string
  /** How many changes it tells. */
  changes: number
  rank: number
}

/**
 * "12 March 2024. Second Lakeside round: Belmark conditional; Belmark's paper: handed over; and 2 more." Tells what
 * became known after `before`, up to and including `after`; only quotes, or nothing, where nothing else did.
 */
export function eventLine(before: TalksAt, after: TalksAt): string {
  const changes = changesBetween(before, after)
  const items = itemsOf(after, changeLines(after, changes)).toSorted(
    (a, b) => a.rank - b.rank || b.changes - a.changes,
  )
  const told = items.slice(0, MOST).map(({ words }) => words)
  const more = items.slice(MOST).reduce((sum, item) => sum + item.changes, 0)
  if (more > 0) told.push(`and ${counted(more, 'more', 'more')}`)
  if (told.length === 0) {
    const said = changes.quotes.reduce((sum, { count }) => sum + count, 0)
    told.push(said > 0 ? counted(said, 'new quote') : 'Nothing new')
  }
  return `${longDay(after.day)}. ${sentenceCase(told.join('; '))}.`
}

/** Attendance round by round, each with what became of the round itself; everything else one by one. */
function itemsOf(at: TalksAt, lines: readonly ChangeLine[]): Item[] {
  const attendance = new Map<string, ChangeLine[]>()
  for (const line of lines) {
    if (line.section !== 'attendance') continue
    attendance.set(line.about, [...(attendance.get(line.about) ?? []), line])
  }
  const ofRound = (id: string) => lines.find(({ section, about }) => section === 'rounds' && about === id)
  const rounds = [...attendance].map(([round, own]): Item => {
    const itself = ofRound(round)
    const words = roundWords(at, own, itself)
    return { words, changes: own.length + (itself ? 1 : 0), rank: RANK.attendance }
  })
  const others = lines
    .filter(
      ({ section, about }) =>
        section !== 'attendance' &&
        section !== 'positions' &&
        !(section === 'rounds' && attendance.has(about)),
    )
    .map(
      ({ section, subject, path }): Item => ({
        words: `${subject}: ${path.at(-1) ?? 'more known'}`,
        changes: 1,
        rank: RANK[section],
      }),
    )
  const positions = positionsItem(
    at,
    lines.filter(({ section }) => section === 'positions'),
  )
  return [...rounds, ...others, ...positions]
}

/** "Second Lakeside round held: Arvenia and Belmark attended, Corland absent". */
function roundWords(at: TalksAt, own: readonly ChangeLine[], itself: ChangeLine | undefined): string {
  const byStatus = new Map<string, string[]>()
  for (const { path, party } of own) {
    const status = path.at(-1) ?? ''
    const name = party === undefined ? '' : partyPhrase(referred(at.talks.partyById, party)).words
    byStatus.set(status, [...(byStatus.get(status) ?? []), name])
  }
  const parts = [...byStatus].map(([status, names]) => `${joined(names)} ${status}`)
  const now = itself?.path.at(-1)
  return `${own[0]?.subject ?? ''}${now === undefined ? '' : ` ${now}`}: ${parts.join(', ')}`
}

/** "positions stated: Arvenia 2, Belmark 1". */
function positionsItem(at: TalksAt, own: readonly ChangeLine[]): Item[] {
  if (own.length === 0) return []
  const counts = new Map<string, number>()
  for (const { party } of own) if (party !== undefined) counts.set(party, (counts.get(party) ?? 0) + 1)
  const parts = [...counts].map(([party, count]) => `${referred(at.talks.partyById, party).name} ${count}`)
  return [{ words: `positions stated: ${parts.join(', ')}`, changes: own.length, rank: RANK.positions }]
}
