/** The records of one conflict's talks, as types. Their rules stand in `schema.ts`; their meaning in docs/RECORDS.md. */
import type { z } from 'zod'
import type * as schema from './schema.ts'
import type * as vocabulary from './vocabulary.ts'

/** A calendar day, YYYY-MM-DD. Compared as a string; never a moment, never in a time zone. */
export type Day = string

export type Dataset = z.infer<typeof schema.dataset>
export type Party = z.infer<typeof schema.party>
export type Track = z.infer<typeof schema.track>
export type Issue = z.infer<typeof schema.issue>
export type Outlet = z.infer<typeof schema.outlet>
export type Source = z.infer<typeof schema.source>
export type Speaker = z.infer<typeof schema.speaker>
export type Round = z.infer<typeof schema.round>
export type RoundStep = z.infer<typeof schema.roundStep>
export type Attendance = z.infer<typeof schema.attendance>
export type Outcome = z.infer<typeof schema.outcome>
export type OutcomeStep = z.infer<typeof schema.outcomeStep>
export type Proposal = z.infer<typeof schema.proposal>
export type ProposalStep = z.infer<typeof schema.proposalStep>
export type Provision = z.infer<typeof schema.provision>
export type Response = z.infer<typeof schema.response>
export type Position = z.infer<typeof schema.position>
export type Quote = z.infer<typeof schema.quote>
export type Report = z.infer<typeof schema.report>

export type PartyRole = z.infer<typeof vocabulary.partyRole>
export type RoundStatus = z.infer<typeof vocabulary.roundStatus>
export type RoundFormat = z.infer<typeof vocabulary.roundFormat>
export type AttendanceStatus = z.infer<typeof vocabulary.attendanceStatus>
export type OutcomeStatus = z.infer<typeof vocabulary.outcomeStatus>
export type ProposalKind = z.infer<typeof vocabulary.proposalKind>
export type ProposalStage = z.infer<typeof vocabulary.proposalStage>
export type ResponseKind = z.infer<typeof vocabulary.responseKind>
export type Confidence = z.infer<typeof vocabulary.confidence>
export type Ownership = z.infer<typeof vocabulary.ownership>
export type OutletKind = z.infer<typeof vocabulary.outletKind>
export type QuoteKind = z.infer<typeof vocabulary.quoteKind>

/** What a talks folder holds, table by table, exactly as its files say. */
export interface TalksRecords {
  dataset: Dataset
  parties: Party[]
  tracks: Track[]
  issues: Issue[]
  outlets: Outlet[]
  sources: Source[]
  speakers: Speaker[]
  rounds: Round[]
  attendance: Attendance[]
  outcomes: Outcome[]
  proposals: Proposal[]
  positions: Position[]
  quotes: Quote[]
}

/** Of a source, what every page needs: who published it and when. */
export type SourceStub = Pick<Source, 'id' | 'outlet' | 'agency' | 'published' | 'approximate'>

/** Of a quote, what counts and timelines need: whose it is and when it was said. */
export type QuoteStub = Pick<Quote, 'id' | 'party' | 'date'>

/** The records as the first view loads them: all but the words of quotes and the titles of pages. */
export type CoreRecords = Omit<TalksRecords, 'sources' | 'quotes'> & {
  sources: SourceStub[]
  quotes: QuoteStub[]
}

/** What a record says where it stands: the pages, and the utterances, that bear it out. */
export interface Evidence {
  sources?: string[] | undefined
  quotes?: string[] | undefined
}
