/** Where every party stands: the map of all issues, and one issue in words. */
import type { Position } from '../../model/records.ts'
import { valueInWords } from '../../model/scale.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { sentenceCase } from '../../model/words/lists.ts'
import { placeMarks } from '../../view/position-map/lanes.ts'
import { type MapRow, mapRows, sortRows } from '../../view/position-map/rows.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginate } from './fit.ts'
import { bodyHeight, contentWidth, LINE, type Shape, TYPE } from './geometry.ts'
import type { Draft, Material, Matter, Statement } from './types.ts'

/** The map is drawn in the pixels of `position-map/lanes.ts`; each is this many u. */
export const MAP_UNIT = 0.205
export const ISSUE_COLUMN: Record<Shape, number> = { wide: 46, narrow: 36 }
export const GAP_COLUMN = 9
/** Space above the legend of the parties. */
const FOOT_SPACE = 1.5
export const MAP_ROW_PADDING = 0.4

/** Space around the line of one issue, and the line that tells its gap. */
const DRAWING_SPACE = 6.6

export const NO_POSITIONS = 'No position of the parties shown is on record by this day.'

/** Slides with the widest gaps first, then issues on which not both are on record. */
export function mapSlides(material: Material): Draft[] {
  const { at, before, shape, between } = material
  const rows = sortRows(rowsOf(material), 'gap').filter(({ marks }) => marks.length > 0)
  const title = `Where they stand on ${longDay(at.day)}`
  const heading = {
    key: 'map',
    title,
    aside: `Arrows: from where a party stood on ${longDay(before.day)}`,
    isFiltered: true,
  }
  if (rows.length === 0) {
    return draftsOf(heading, [{ body: { kind: 'notice', text: NO_POSITIONS }, evidence: [] }])
  }
  const note = mapNote(material)
  const capacity = bodyHeight(1, true) - footHeight(material, rows, note)
  return draftsOf(
    heading,
    paginate(rows, (row) => rowHeight(material, row), capacity).map((page) => ({
      body: { kind: 'map', rows: page, between, since: before.day, note },
      evidence: page.flatMap(({ marks }) => marks.map(({ position }) => evidenceOf(position))),
    })),
  )

  function rowHeight(of: Material, row: MapRow): number {
    const title = linesOf(row.issue.title, ISSUE_COLUMN[shape] - 2, TYPE.small).length * LINE.small
    return Math.max(title, placedHeight(of, row, lineWidth(shape))) + 2 * MAP_ROW_PADDING
  }
}

/** What the numbers on the right are, and what the lines say and do not say. */
export function mapNote({ at, between }: Matter): string {
  const [a, b] = (between ?? []).map((party) => referred(at.talks.partyById, party).short)
  const gap = a !== undefined && b !== undefined ? `On the right, the gap ${a}–${b} in points. ` : ''
  return `${gap}${at.talks.dataset.scaleConvention}`
}

function footHeight({ at, shape }: Material, rows: readonly MapRow[], note: string): number {
  const width = contentWidth(shape)
  const heard = new Set(rows.flatMap(({ marks }) => marks.map(({ party }) => party)))
  // Each name has its mark before and its short name behind it, and space on both sides.
  const legend = at.talks.parties
    .filter(({ id }) => heard.has(id))
    .map(({ name, short }) => `mm_${name}_${short}_mm`.replaceAll(' ', '_'))
    .join(' ')
  const lines = linesOf(legend, width, TYPE.small).length + linesOf(note, width, TYPE.small).length
  return lines * LINE.small + FOOT_SPACE
}

/** The issue selected, else the one with the widest gap, else none. */
export function issueSlides(material: Material): Draft[] {
  const { before, shape } = material
  const rows = rowsOf(material)
  const selected = rows.find(({ issue }) => issue.id === material.issues[0])
  const row = selected ?? sortRows(rows, 'gap').find(({ gap, marks }) => gap && marks.length > 0)
  if (row === undefined) return []
  const { issue, gap, marks } = row
  const width = contentWidth(shape)
  const title = selected ? issue.title : `The widest gap: ${issue.title}`
  const statements = marks.map((mark): Statement => {
    const { position, stale } = mark
    return {
      party: mark.party,
      place: sentenceCase(valueInWords(issue, position.value)),
      summary: position.summary,
      when: `${stale ? 'last stated on' : 'since'} ${longDay(position.date)}`,
    }
  })
  const drawing = placedHeight(material, row, width) + scaleHeight(row, shape) + DRAWING_SPACE
  const capacity = bodyHeight(linesOf(title, width, TYPE.title).length, true) - drawing
  const pages = paginate(statements, (one) => statementHeight(one, shape), capacity)
  return draftsOf(
    { key: `issue ${issue.id}`, title, aside: issue.question, isFiltered: true },
    (pages.length > 0 ? pages : [[]]).map((page) => ({
      body: { kind: 'issue', issue, row, gap, since: before.day, statements: page },
      evidence: marks
        .filter(({ party }) => page.some((statement) => statement.party === party))
        .map(({ position }) => evidenceOf(position)),
    })),
  )
}

/** The width of the lines of the map, in u. */
export function lineWidth(shape: Shape): number {
  return contentWidth(shape) - ISSUE_COLUMN[shape] - GAP_COLUMN
}

export const STATEMENT_NAME: Record<Shape, number> = { wide: 34, narrow: 30 }
export const STATEMENT_PADDING = 0.9
export const SCALE_GAP = 2

function statementHeight({ summary, when }: Statement, shape: Shape): number {
  const width = contentWidth(shape) - STATEMENT_NAME[shape]
  return linesOf(`${summary} ${when}`, width, TYPE.text).length * LINE.text + 2 * STATEMENT_PADDING
}

/** The labels of an issue's points stand side by side below its line, each with its number. */
function scaleHeight({ issue }: MapRow, shape: Shape): number {
  const room = contentWidth(shape) / issue.scale.length - SCALE_GAP
  const lines = issue.scale.map(({ label }) => linesOf(label, room, TYPE.small).length)
  return (1 + Math.max(1, ...lines)) * LINE.small
}

function placedHeight({ at }: Material, row: MapRow, width: number): number {
  const space = {
    width: width / MAP_UNIT,
    names: true,
    shortName: (party: string) => referred(at.talks.partyById, party).short,
    onLine: row.gap?.positions.map(({ party }) => party) ?? [],
  }
  return placeMarks(row.marks, space).height * MAP_UNIT
}

/** All issues, with the marks of the parties filtered to. */
export function rowsOf({ at, before, filters, between, staleAfter }: Matter): MapRow[] {
  return mapRows(at, { parties: filters.party, between, since: before.day, staleAfter })
}

function evidenceOf({ sources, quotes }: Position) {
  return { sources, quotes }
}
