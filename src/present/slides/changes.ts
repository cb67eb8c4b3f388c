/** What became known since the comparison day, one kind of news a slide. */
import {
  type ChangeLine,
  changeLines,
  changesBetween,
  filterChanges,
  type Section,
  sections,
  sectionTitles,
} from '../../model/changes/index.ts'
import { passesDay } from '../../model/filters.ts'
import type { Day } from '../../model/records.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginateUpTo } from './fit.ts'
import { bodyHeight, contentWidth, LINE, type Shape, TYPE } from './geometry.ts'
import type { ChangeEntry, Draft, Material, Matter } from './types.ts'

/** Slides that one kind of news may take; what is beyond them is counted on the last. */
const MOST_SLIDES = 2
export const CHANGE_PADDING = 1.1

/** Slides of what changed; a single one that says so where nothing did. */
export function changesSlides(material: Material): Draft[] {
  const { before } = material
  const lines = newsOf(material)
  if (lines.length > 0)
    return sections.flatMap((section) =>
      sectionSlides(
        material,
        section,
        lines.filter((line) => line.section === section),
      ),
    )
  const heading = { key: 'changes', title: `New since ${longDay(before.day)}`, isFiltered: true }
  return draftsOf(heading, [{ body: { kind: 'notice', text: NO_NEWS }, evidence: [] }])
}

export const NO_NEWS = 'Nothing but quotes became known since then.'

/** What became known since the comparison day under the filters, in the order of the sections. */
export function newsOf({ at, before, filters }: Matter): ChangeLine[] {
  const changes = filterChanges(changesBetween(before, at), at, filters.party)
  return changeLines(at, changes).filter((line) => passesDay(filters, line.day) && isNews(line))
}

/** A position merely said again is no news for a room. */
function isNews(line: ChangeLine): boolean {
  return line.section !== 'positions' || line.isNew || line.path.length > 1
}

function sectionSlides({ at, before, shape }: Material, section: Section, lines: ChangeLine[]): Draft[] {
  const entries = lines.map((line) => ({ line, ...entryOf(at.talks, line) }))
  const title = titleOf(section, before.day)
  const titleLines = linesOf(title, contentWidth(shape), TYPE.title).length
  const capacity = bodyHeight(titleLines, false) - LINE.text
  const { pages, left } = paginateUpTo(MOST_SLIDES, entries, (entry) => entryHeight(entry, shape), capacity)
  return draftsOf(
    { key: `changes ${section}`, title, isFiltered: true },
    pages.map((page, index) => ({
      body: {
        kind: 'changes',
        entries: page.map(({ line: _, ...entry }) => entry),
        more: index === pages.length - 1 ? left : 0,
      },
      evidence: page.flatMap(({ line }) => line.steps.slice(-1)),
    })),
  )
}

function titleOf(section: Section, since: Day): string {
  return `${sectionTitles[section]}: new since ${longDay(since)}`
}

/** One change as it is told in a line. */
export function entryOf(talks: Talks, line: ChangeLine): ChangeEntry {
  const condition = line.section === 'attendance' && line.detail.startsWith('Condition') ? line.detail : ''
  const { party } = line
  return {
    ...(party !== undefined && { party }),
    subject: party === undefined ? line.subject : `${referred(talks.partyById, party).name}: ${line.subject}`,
    news: wordsOf(line),
    detail: condition || (line.section === 'positions' || line.section === 'attendance' ? '' : line.detail),
  }
}

/** "not confirmed → conditional", "50 points towards “Joint control”, to 50, A joint commission decides". */
function wordsOf({ section, path, size, isNew }: ChangeLine): string {
  const now = path.at(-1) ?? ''
  if (section === 'positions') return isNew ? `first position: ${now}` : [size, `to ${now}`].join(', ')
  if (section === 'attendance') return path.join(' → ')
  return isNew ? [`new`, now].filter((words) => words !== '').join(': ') : path.join(' → ')
}

function entryHeight({ subject, news, detail, party }: ChangeEntry, shape: Shape): number {
  const width = contentWidth(shape)
  // A party's mark stands before its name, about as wide as two letters.
  const named = party === undefined ? subject : `mm ${subject}`
  return (
    linesOf(named, width, TYPE.text).length * LINE.text +
    linesOf(`${news}. ${detail}`, width, TYPE.small).length * LINE.small +
    2 * CHANGE_PADDING
  )
}
