/** What the brief says of a view, before it is known how much of it finds room on two pages. */
import { type ChangeLine, type Section, sections } from '../../model/changes/index.ts'
import { headline } from '../../model/headline/index.ts'
import type { Evidence, Quote, Source } from '../../model/records.ts'
import { longDay } from '../../model/words/days.ts'
import { type MapRow, sortRows } from '../../view/position-map/rows.ts'
import { factsOf, rowsOf as partiesOf, roundsShown, titleFor, toldOf } from '../slides/attendance.ts'
import { entryOf as changeOf, NO_NEWS, newsOf } from '../slides/changes.ts'
import { rowsOf as issuesOf, mapNote, NO_POSITIONS } from '../slides/map.ts'
import { NO_PROPOSALS, entryOf as proposalOf, proposalsShown } from '../slides/proposals.ts'
import type { AttendanceRow, ChangeEntry, Matter, ProposalEntry } from '../slides/types.ts'

/** One thing said, with the evidence of each of its claims. */
export interface Item<Content> {
  /** Unique within its block. */
  key: string
  content: Content
  claims: readonly Evidence[]
  /** Where it stands among the items shown, where that is not where it stands among all. */
  rank?: number
}

/** A part of the brief whose end may be left out where there is no room; what is left out is counted. */
export interface Block<Content> {
  title: string
  /** Small facts behind the title. */
  aside: string
  /** What is said before the items, and its evidence. */
  told: string
  claims: readonly Evidence[]
  items: readonly Item<Content>[]
  /** What is said where there is no item. */
  none: string
}

export interface RoundBlock extends Block<AttendanceRow> {
  round: string
}

export type ChangeContent = ChangeEntry & { section: Section }

export interface BriefContents {
  /** Sentences of the state of play, and how many more there are. */
  headline: { items: readonly Item<string>[]; more: number }
  /** The next round and the last one, or the one selected; none where none is known. */
  rounds: readonly RoundBlock[]
  changes: Block<ChangeContent>
  map: Block<MapRow>
  proposals: Block<ProposalEntry>
  quotes: Block<Quote>
  /** All pages; null where their titles could not be loaded. */
  sources: ReadonlyMap<string, Source> | null
}

/** Letters of the headline at most; it never has fewer than two sentences. */
const MOST_HEADLINE = 620
/** Letters of what is told of a round, of a condition, of what a record adds, and of a quote, at most. */
const MOST_TOLD = 200
const MOST_CONDITION = 200
const MOST_NOTE = 140
const MOST_QUOTE = 480

/** The contents of a brief; `isSelected` where the quotes are those that the view selects. */
export function contentsOf(matter: Matter, isSelected: boolean): BriefContents {
  return {
    headline: headlineOf(matter),
    rounds: roundsShown(matter).map((round): RoundBlock => {
      const states = matter.at.attendance.get(round.id)
      return {
        round: round.id,
        title: titleFor(round),
        aside: factsOf(matter.at, round),
        told: sentencesOf(toldOf(round), MOST_TOLD),
        claims: [round.latest],
        items: partiesOf(matter.at, round).map((row) => ({
          key: row.party,
          content: { ...row, detail: clipped(row.detail, MOST_CONDITION) },
          claims: claimed(states?.get(row.party)?.latest),
        })),
        none: 'No attendance is reported for this round.',
      }
    }),
    changes: changesOf(matter),
    map: mapOf(matter),
    proposals: proposalsOf(matter),
    quotes: quotesOf(matter, isSelected),
    sources: matter.sources,
  }
}

function headlineOf({ at }: Matter): BriefContents['headline'] {
  const { parts } = headline(at)
  let letters = 0
  const shown = parts.filter(({ text }, index) => {
    letters += text.length
    return index < 2 || letters <= MOST_HEADLINE
  })
  return {
    items: shown.map(({ text, sources, quotes }, index) => ({
      key: String(index),
      content: clipped(text, MOST_HEADLINE / 2),
      claims: [{ sources, quotes }],
    })),
    more: parts.length - shown.length,
  }
}

/**
 * The kinds of news in turn, so that a brief with little room still has some of each; shown by kind. Who comes to a
 * round that the brief shows is told there: such news comes last.
 */
function changesOf(matter: Matter): BriefContents['changes'] {
  const { at, before } = matter
  const rounds = roundsShown(matter).map(({ id }) => id)
  const isTold = (line: ChangeLine) => line.section === 'attendance' && rounds.includes(line.about)
  const news = newsOf(matter)
  const lines = [...news.filter((line) => !isTold(line)), ...news.filter(isTold)]
  const turns = lines.map((line) => ({
    line,
    turn: lines.filter(({ section }) => section === line.section).indexOf(line),
  }))
  return {
    title: `New since ${longDay(before.day)}`,
    aside: '',
    told: '',
    claims: [],
    none: NO_NEWS,
    items: turns
      .toSorted((a, b) => Number(isTold(a.line)) - Number(isTold(b.line)) || a.turn - b.turn)
      .map(({ line }) => {
        const entry = changeOf(at.talks, line)
        return {
          key: `${line.section} ${line.key}`,
          content: { ...entry, detail: sentencesOf(entry.detail, MOST_NOTE), section: line.section },
          claims: line.steps.slice(-1),
          rank: sections.indexOf(line.section),
        }
      }),
  }
}

const MARKS =
  'Filled: stated in so many words; outlined: follows from what was stated; dashed: inferred; dotted ring: last stated long ago.'

function mapOf(matter: Matter): BriefContents['map'] {
  const { at, before } = matter
  const rows = sortRows(issuesOf(matter), 'gap').filter(({ marks }) => marks.length > 0)
  return {
    title: `Where they stand on ${longDay(at.day)}`,
    aside: `Arrows: from where a party stood on ${longDay(before.day)}`,
    told: `${mapNote(matter)} ${MARKS}`,
    claims: [],
    none: NO_POSITIONS,
    items: rows.map((row) => ({
      key: row.issue.id,
      content: row,
      claims: row.marks.map(({ position }) => position),
    })),
  }
}

/** The first claim of a proposal is its stage, the others are the answers in their order. */
function proposalsOf(matter: Matter): BriefContents['proposals'] {
  const { at } = matter
  const { title, chosen } = proposalsShown(matter)
  return {
    title,
    aside: '',
    told: '',
    claims: [],
    none: NO_PROPOSALS,
    items: chosen.map((one) => {
      const entry = proposalOf(at.talks, at.day, one)
      return {
        key: one.proposal.id,
        content: { ...entry, note: sentencesOf(entry.note, MOST_NOTE) },
        claims: [one.turn, ...one.answered],
      }
    }),
  }
}

/** A claim for each page that reports a quote. */
function quotesOf({ quotes }: Matter, isSelected: boolean): BriefContents['quotes'] {
  return {
    title: isSelected ? 'The quotes selected' : 'Said last',
    aside: '',
    told: '',
    claims: [],
    none:
      quotes === null
        ? 'The words of the quotes could not be loaded.'
        : 'No quote is on record for this view.',
    items: (quotes ?? []).map((quote) => ({
      key: quote.id,
      content: { ...quote, text: clipped(quote.text, MOST_QUOTE) },
      claims: quote.reports.slice(0, 1).map(({ source }) => ({ sources: [source] })),
    })),
  }
}

/** Every claim of a brief. */
export function claimsOf(contents: BriefContents): Evidence[] {
  const { headline: lead, rounds, changes, map, proposals, quotes } = contents
  const blocks: readonly Block<unknown>[] = [...rounds, changes, map, proposals, quotes]
  return [
    ...lead.items.flatMap(({ claims }) => claims),
    ...blocks.flatMap(({ claims, items }) => [...claims, ...items.flatMap((item) => item.claims)]),
  ]
}

function claimed(evidence: Evidence | undefined): Evidence[] {
  return evidence === undefined ? [] : [evidence]
}

/** As many whole sentences as have so many letters at most; the beginning of the first where even that has more. */
export function sentencesOf(text: string, most: number): string {
  const sentences = text.match(/.+?(?:[.!?](?=\s)|$)\s*/gsu) ?? []
  let shown = ''
  for (const sentence of sentences) {
    if ((shown + sentence).trimEnd().length > most) break
    shown += sentence
  }
  return shown === '' ? clipped(text, most) : shown.trimEnd()
}

/** A text of so many letters at most, cut between words, with dots where it was cut. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const words = start.includes(' ') ? start.replace(/\s+\S*$/, '') : start
  return `${words} …`
}
