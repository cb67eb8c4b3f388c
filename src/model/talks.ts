/** One conflict's talks, ready to be asked: the records with their indexes, each history in order of time. */
import type {
  CoreRecords,
  Issue,
  Outlet,
  Party,
  QuoteStub,
  Round,
  SourceStub,
  Speaker,
  Track,
} from './records.ts'

export interface Talks extends CoreRecords {
  partyById: ReadonlyMap<string, Party>
  trackById: ReadonlyMap<string, Track>
  issueById: ReadonlyMap<string, Issue>
  outletById: ReadonlyMap<string, Outlet>
  sourceById: ReadonlyMap<string, SourceStub>
  speakerById: ReadonlyMap<string, Speaker>
  quoteById: ReadonlyMap<string, QuoteStub>
  /** The place of each party in the talks' own order, which decides its colour and shape. */
  partyOrder: ReadonlyMap<string, number>
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** Rows by day, earliest first; rows of one day stay in the order of the table. */
export function inOrder<Row extends { date: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Indexes the records of one conflict. Attendance, positions and quotes come out in order of their dates. */
export function indexTalks(records: CoreRecords): Talks {
  return {
    ...records,
    attendance: inOrder(records.attendance),
    positions: inOrder(records.positions),
    quotes: inOrder(records.quotes),
    partyById: byId(records.parties),
    trackById: byId(records.tracks),
    issueById: byId(records.issues),
    outletById: byId(records.outlets),
    sourceById: byId(records.sources),
    speakerById: byId(records.speakers),
    quoteById: byId(records.quotes),
    partyOrder: new Map(records.parties.map((party, index) => [party.id, index])),
  }
}

/**
 * The row that a record refers to.
 *
 * Throws where it does not exist: every reference was checked before the records could be opened, so a
 * missing one is a mistake in the program and not in the talks.
 */
export function referred<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`These talks have no record '${id}'`)
  return row
}

/** What a round is a round of: its place in the talks, whatever day it is seen from. */
export function trackOf(talks: Talks, round: Pick<Round, 'track'>): Track {
  return referred(talks.trackById, round.track)
}
