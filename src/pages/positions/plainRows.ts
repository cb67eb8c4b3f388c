/** What the page tells in lists, as rows for a spreadsheet. */
import type { TalksAt } from '../../model/asof/index.ts'
import type { PlainTable } from '../../model/export/csv.ts'
import {
  type Convergence,
  type Gap,
  moversInWords,
  type PairStanding,
  standings,
} from '../../model/gaps/index.ts'
import { referred } from '../../model/talks.ts'
import { positionPlace } from '../../view/stances.ts'
import { standingWords } from './pairWords.ts'

/** A row an issue on which two parties are both on record, nearest first. */
export function plainPair(at: TalksAt, { a, b, gaps }: PairStanding): PlainTable {
  const [nameA, nameB] = [nameOf(at, a), nameOf(at, b)]
  return {
    head: ['They stand', 'Issue', 'Gap', nameA, `${nameA}, stated`, nameB, `${nameB}, stated`],
    rows: standings.flatMap((kind) =>
      gaps[kind].map((gap) => [
        standingWords[kind].title,
        titleOf(at, gap),
        gap.size,
        ...gap.positions.flatMap((position) => [positionPlace(at, position), position.date]),
      ]),
    ),
  }
}

const changeWords = { narrowed: 'Narrowed', widened: 'Widened', 'stood-still': 'Stood still' }

/** A row an issue of the talks: how its gap changed, or why it is not compared. */
export function plainConvergence(at: TalksAt, { basis, entered, left, silent }: Convergence): PlainTable {
  const alone = (words: string, gaps: readonly Gap[], isNow: boolean) =>
    gaps.map((gap) => [
      words,
      titleOf(at, gap),
      isNow ? undefined : gap.size,
      isNow ? gap.size : undefined,
      undefined,
    ])
  return {
    head: ['Change', 'Issue', 'Gap before', 'Gap now', 'Who moved'],
    rows: [
      ...basis.map(({ change, before, after, movers }) => [
        changeWords[change],
        titleOf(at, after),
        before.size,
        after.size,
        movers.length > 0 ? moversInWords(at, movers) : undefined,
      ]),
      ...alone('Entered the basis', entered, true),
      ...alone('Left the basis', left, false),
      ...silent.map((issue) => ['No basis', titleOf(at, { issue }), undefined, undefined, undefined]),
    ],
  }
}

function titleOf(at: TalksAt, { issue }: { issue: string }): string {
  return referred(at.talks.issueById, issue).title
}

function nameOf(at: TalksAt, party: string): string {
  return referred(at.talks.partyById, party).name
}
