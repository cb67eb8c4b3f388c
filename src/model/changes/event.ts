/** What became known with one step of the as-of day, in one line. */
import type { TalksAt } from '../asof/index.ts'
import { referred } from '../talks.ts'
import { longDay } from '../words/days.ts'
import { counted } from '../words/lists.ts'
import { changesBetween } from './index.ts'
import { type ChangeLine, changeLines, type Section } from './sections.ts'

/** What is told first where several things became known. */
const RANK: Record<Section, number> = { attendance: 0, rounds: 1, proposals: 2, outcomes: 3, positions: 4 }
const MOST = 3

/**
 * "30 May 2025. Arvenia: travelling (Second round); Belmark: not confirmed (Second round); and 2 more." Tells what
 * became known after `before`, up to and including `after`; only quotes, or nothing, where nothing else did.
 */
export function eventLine(before: TalksAt, after: TalksAt): string {
  const changes = changesBetween(before, after)
  const lines = changeLines(after, changes).toSorted((a, b) => RANK[a.section] - RANK[b.section])
  const told = lines.slice(0, MOST).map((line) => phrase(after, line))
  const more = lines.length - told.length
  if (more > 0) told.push(`and ${counted(more, 'more', 'more')}`)
  if (told.length === 0) {
    const said = changes.quotes.reduce((sum, { count }) => sum + count, 0)
    told.push(said > 0 ? counted(said, 'new quote') : 'nothing new')
  }
  return `${longDay(after.day)}. ${told.join('; ')}.`
}

function phrase(at: TalksAt, { section, party, subject, path, isNew }: ChangeLine): string {
  const now = path.at(-1) ?? ''
  const name = party === undefined ? '' : referred(at.talks.partyById, party).name
  switch (section) {
    case 'attendance':
      return `${name}: ${now} (${subject})`
    case 'positions':
      return `${name} on ${subject}: ${isNew ? 'first position' : path.length > 1 ? 'changed' : 'restated'}`
    default:
      return `${subject}: ${now === '' ? 'more known' : now}`
  }
}
