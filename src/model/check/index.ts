/** The check of a talks: every rule of docs/RECORDS.md, told in one line a problem. */
import type { TalksRecords } from '../records.ts'
import { type Located, type LocatedTalks, type Rule, type TableName, tableNames } from './located.ts'
import type { Problem } from './problem.ts'
import { attendanceFitsItsRound, conditionsAreNamed, onlyHeldRoundsAreAttended } from './rules/attendance.ts'
import { datesAreCovered } from './rules/coverage.ts'
import { addressesStandOnce, quotesPrecedeTheirReports, recordsHaveEvidence } from './rules/evidence.ts'
import { scalesAscend } from './rules/issues.ts'
import {
  endsFollowStarts,
  historiesAreInOrder,
  lastStepsSayTheStatus,
  plansLookAhead,
  positionsAreOneADay,
  recordsAreInOrder,
} from './rules/order.ts'
import {
  quotesAreOfTheirSpeakersParty,
  quotesAreShort,
  quotesStandOnce,
  wordingsDiffer,
} from './rules/quotes.ts'
import {
  idsStandOnce,
  listsNameOnce,
  proposalsSupersedeEarlierOnes,
  referencesExist,
} from './rules/references.ts'
import { spellingsCorrespond } from './rules/spellings.ts'
import { roundsAreFirstOnceHeld, titlesNameKnownDays, titlesNameKnownPlaces } from './rules/titles.ts'
import { type LoadedTerm, ownWordsAreNeutral, textsAreCleanlySpaced } from './rules/wording.ts'
import { readTables, type TalksFile } from './tables.ts'

export { type Problem, problemLine } from './problem.ts'
export type { LoadedTerm } from './rules/wording.ts'
export type { TalksFile } from './tables.ts'

export interface CheckedTalks {
  problems: Problem[]
  /** Well-formed records by table. */
  counts: Record<TableName, number>
  /** The records, where nothing is wrong with them. */
  records?: TalksRecords
}

/**
 * Checks the files of one talks. A record of the wrong shape is reported and otherwise left out.
 * @param terms the words that our own texts avoid.
 */
export function checkTalks(files: readonly TalksFile[], terms: readonly LoadedTerm[]): CheckedTalks {
  const { talks, problems: unreadable } = readTables(files)
  const problems = [...unreadable, ...rules(terms).flatMap((rule) => rule(talks))]
  const counts = Object.fromEntries(tableNames.map((table) => [table, talks[table].length]))
  const checked = { problems, counts: counts as CheckedTalks['counts'] }
  const { dataset } = talks
  return problems.length === 0 && dataset ? { ...checked, records: recordsOf(talks, dataset.row) } : checked
}

function rules(terms: readonly LoadedTerm[]): Rule[] {
  return [
    idsStandOnce,
    referencesExist,
    listsNameOnce,
    proposalsSupersedeEarlierOnes,
    scalesAscend,
    spellingsCorrespond,
    endsFollowStarts,
    historiesAreInOrder,
    lastStepsSayTheStatus,
    plansLookAhead,
    recordsAreInOrder,
    positionsAreOneADay,
    conditionsAreNamed,
    attendanceFitsItsRound,
    onlyHeldRoundsAreAttended,
    recordsHaveEvidence,
    quotesPrecedeTheirReports,
    addressesStandOnce,
    quotesAreShort,
    quotesStandOnce,
    wordingsDiffer,
    quotesAreOfTheirSpeakersParty,
    datesAreCovered,
    titlesNameKnownDays,
    titlesNameKnownPlaces,
    roundsAreFirstOnceHeld,
    ownWordsAreNeutral(terms),
    textsAreCleanlySpaced,
  ]
}

function recordsOf(talks: LocatedTalks, dataset: TalksRecords['dataset']): TalksRecords {
  const rows = <Row>(located: readonly Located<Row>[]): Row[] => located.map(({ row }) => row)
  return {
    dataset,
    parties: rows(talks.parties),
    tracks: rows(talks.tracks),
    issues: rows(talks.issues),
    outlets: rows(talks.outlets),
    sources: rows(talks.sources),
    speakers: rows(talks.speakers),
    rounds: rows(talks.rounds),
    attendance: rows(talks.attendance),
    outcomes: rows(talks.outcomes),
    proposals: rows(talks.proposals),
    positions: rows(talks.positions),
    quotes: rows(talks.quotes),
  }
}
