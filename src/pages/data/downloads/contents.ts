import type { TableName } from '../../../dataset/whole.ts'

interface TableContents {
  /** What a table holds, in half a sentence. */
  what: string
  /** Its fields that are lists of records, each a table of its own for spreadsheets. */
  nested: readonly string[]
}

export const tableContents: Record<TableName, TableContents> = {
  parties: { what: 'Who takes part, with marks and other names', nested: [] },
  tracks: { what: 'The strands that rounds belong to', nested: [] },
  issues: { what: 'What is negotiated, each with its line', nested: ['scale'] },
  outlets: { what: 'Who publishes, where, and who owns it', nested: [] },
  sources: { what: 'Every page, with its address', nested: [] },
  speakers: { what: 'Who speaks, for which party, in which role', nested: ['roles'] },
  rounds: { what: 'Meetings and calls, proposed and held', nested: ['history'] },
  attendance: { what: 'Who was expected at which round, and came', nested: [] },
  outcomes: { what: 'What was agreed, and what became of it', nested: ['history'] },
  proposals: {
    what: 'Texts and offers, their provisions and answers',
    nested: ['history', 'provisions', 'responses'],
  },
  positions: { what: 'Where each party stood on each issue, from when', nested: [] },
  quotes: { what: 'What was said, and which pages report it', nested: ['reports'] },
}
