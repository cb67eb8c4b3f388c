/** Lists of records that the pages show in words, as rows for a spreadsheet. */
import type { AttendanceAt, OutcomeAt, ProposalAt, TalksAt } from '../asof/index.ts'
import { type Changes, changeLines, sectionTitles } from '../changes/index.ts'
import type { ProposalCloseness } from '../closeness/index.ts'
import { partyAnswers } from '../proposals/answers.ts'
import { successorsOf } from '../proposals/chain.ts'
import { valueInWords } from '../scale.ts'
import { referred } from '../talks.ts'
import { type PairNames, SAYS_NOTHING, sideWords } from '../words/closeness.ts'
import {
  attendanceWords,
  outcomeWords,
  proposalKindWords,
  responseWords,
  roleWords,
  stageWords,
} from '../words/statuses.ts'
import type { PlainTable } from './csv.ts'

/** A row an outcome, in the order given, with every step known of it. */
export function outcomesTable(at: TalksAt, outcomes: readonly OutcomeAt[]): PlainTable {
  return {
    head: ['Status', 'Outcome', 'Parties', 'Since', 'Known from', 'Round', 'Issue', 'Summary', 'Steps'],
    rows: outcomes.map((outcome) => [
      outcomeWords[outcome.status],
      outcome.title,
      names(at, outcome.parties),
      outcome.since,
      outcome.knownFrom,
      outcome.round === undefined ? undefined : at.roundById.get(outcome.round)?.title,
      outcome.issue === undefined ? undefined : referred(at.talks.issueById, outcome.issue).title,
      outcome.summary,
      outcome.history.map(({ date, status, note }) => `${date} ${outcomeWords[status]}: ${note}`).join(' | '),
    ]),
  }
}

/** A row a proposal, in the order given, with its stages and who answered how; a party not heard of is said to be. */
export function proposalsTable(at: TalksAt, proposals: readonly ProposalAt[]): PlainTable {
  return {
    head: [
      'Proposal',
      'From',
      'To',
      'Kind',
      'Stage',
      'Since',
      'Known from',
      'Stages',
      'Issues',
      'Answers',
      'Replaces',
      'Replaced by',
    ],
    rows: proposals.map((proposal) => [
      proposal.title,
      names(at, proposal.authors),
      names(at, proposal.recipients),
      proposalKindWords[proposal.kind],
      stageWords[proposal.stage],
      proposal.since,
      proposal.knownFrom,
      proposal.history.map(({ date, stage }) => `${date} ${stageWords[stage]}`).join(' | '),
      issueTitles(at, proposal),
      partyAnswers(proposal)
        .map(({ party, latest }) => {
          const words = latest ? `${responseWords[latest.response]} ${latest.date}` : 'no answer recorded'
          return `${names(at, [party])}: ${words}`
        })
        .join(' | '),
      proposal.supersedes === undefined ? undefined : at.proposalById.get(proposal.supersedes)?.title,
      successorsOf(at, proposal.id)
        .map(({ title }) => title)
        .join('; '),
    ]),
  }
}

/** A row a change, from where it stood to where it stands, then a row a party with new quotes. */
export function changesTable(at: TalksAt, changes: Changes): PlainTable {
  const lines = changeLines(at, changes).map((line) => [
    sectionTitles[line.section],
    line.party === undefined ? undefined : names(at, [line.party]),
    line.subject,
    line.isNew ? 'new' : line.isRestated ? 'restated' : undefined,
    line.path.slice(0, -1).join(' → '),
    line.path.at(-1),
    line.size,
    line.day,
    line.detail,
  ])
  const quotes = changes.quotes.map(({ party, count }) => [
    'Quotes',
    names(at, [party]),
    'New quotes',
    'new',
    undefined,
    count,
    undefined,
    undefined,
    undefined,
  ])
  return {
    head: ['Section', 'Party', 'Subject', 'New', 'From', 'To', 'Size', 'Day', 'Detail'],
    rows: [...lines, ...quotes],
  }
}

/** A row a party whose attendance is reported; nobody is added of whom nothing is. */
export function attendanceTable(at: TalksAt, states: readonly AttendanceAt[]): PlainTable {
  return {
    head: ['Party', 'Role', 'Status', 'Since', 'Head of delegation'],
    rows: states.map((state) => [
      names(at, [state.party]),
      roleWords[state.role],
      attendanceWords[state.status],
      state.since,
      state.head === undefined ? undefined : referred(at.talks.speakerById, state.head).name,
    ]),
  }
}

/** A row a provision, in the order of the issues, with the party it lay nearer to; silence is told, not left out. */
export function contentsTable({ issues }: ProposalCloseness, names: PairNames): PlainTable {
  const words = sideWords(names)
  return {
    head: ['Issue', 'Provision', 'Value', 'Value in words', 'Known from', 'Lay nearer'],
    rows: issues.flatMap(({ issue, provisions, side }) =>
      provisions.length === 0
        ? [[issue.title, SAYS_NOTHING, undefined, undefined, undefined, undefined]]
        : provisions.map(({ provision: { text, value, knownFrom } }) => [
            issue.title,
            text,
            value,
            value === undefined ? undefined : valueInWords(issue, value),
            knownFrom,
            words[side],
          ]),
    ),
  }
}

function issueTitles(at: TalksAt, { provisions }: ProposalAt): string {
  const issues = new Set(provisions.map(({ issue }) => issue))
  return [...issues].map((issue) => referred(at.talks.issueById, issue).title).join('; ')
}

function names(at: TalksAt, parties: readonly string[]): string {
  return parties.map((id) => referred(at.talks.partyById, id).name).join('; ')
}
