/** A comparison of proposals as text to paste: Markdown for people, CSV for spreadsheets. */
import type { ProposalAt, TalksAt } from '../asof/index.ts'
import type { Cell, PlainTable } from '../export/csv.ts'
import { markdownTable, markdownText } from '../export/markdown.ts'
import type { Issue } from '../records.ts'
import { valueInWords } from '../scale.ts'
import { referred } from '../talks.ts'
import { likenessWords, SAYS_NOTHING } from '../words/closeness.ts'
import { longDay } from '../words/days.ts'
import { joined } from '../words/lists.ts'
import { stageWords } from '../words/statuses.ts'
import { type ComparedCell, compareProposals } from './compare.ts'

/** How the values of a comparison are to be read. */
export const COMPARISON_METHOD =
  "Values lie on each issue's own line from 0 to 100. They order outcomes and do not judge them; values of different issues cannot be compared."

/** "Arvenia → Belmark and Corland". */
export function fromTo(
  at: TalksAt,
  { authors, recipients }: Pick<ProposalAt, 'authors' | 'recipients'>,
): string {
  const names = (ids: readonly string[]) => joined(ids.map((id) => referred(at.talks.partyById, id).name))
  return `${names(authors)} → ${names(recipients)}`
}

/** The comparison as a Markdown section. `link`, where given, closes it. */
export function comparisonMarkdown(at: TalksAt, proposals: readonly ProposalAt[], link?: string): string {
  const rows = compareProposals(at, proposals)
  const silent = rows.filter(({ likeness }) => likeness === 'silent')
  const table = markdownTable(
    ['Issue', ...proposals.map(({ title }) => markdownText(title))],
    rows
      .filter(({ likeness }) => likeness !== 'silent')
      .map(({ issue, likeness, cells }) => [
        `**${markdownText(issue.title)}**\n${likenessWords[likeness]}`,
        ...cells.map((cell) => markdownCell(issue, cell)),
      ]),
  )
  const list = proposals.map(
    (proposal) =>
      `- **${markdownText(proposal.title)}**: ${markdownText(fromTo(at, proposal))}; ${stageWords[proposal.stage]} ${longDay(proposal.since)}`,
  )
  const paragraphs = [
    `## ${markdownText(at.talks.dataset.title)}: proposals compared`,
    `As of ${longDay(at.day)}.`,
    list.join('\n'),
    table,
  ]
  if (silent.length > 0) {
    paragraphs.push(
      `None of them says anything on: ${markdownText(silent.map(({ issue }) => issue.title).join('; '))}.`,
    )
  }
  paragraphs.push(COMPARISON_METHOD)
  if (link !== undefined) paragraphs.push(link)
  return `${paragraphs.join('\n\n')}\n`
}

/** The comparison as a table for spreadsheets: a row an issue, and for each proposal its words, value and meaning. */
export function comparisonTable(at: TalksAt, proposals: readonly ProposalAt[]): PlainTable {
  const rows = compareProposals(at, proposals).map(({ issue, likeness, spread, cells }): Cell[] => [
    issue.title,
    issue.question,
    likenessWords[likeness],
    spread,
    ...cells.flatMap((cell) => plainCells(issue, cell)),
  ])
  const head = [
    'Issue',
    'Question',
    'Comparison',
    'Points apart',
    ...proposals.flatMap(({ title }) => [title, `${title}: value`, `${title}: value in words`]),
  ]
  return { head, rows }
}

function markdownCell(issue: Issue, { provisions }: ComparedCell): string {
  if (provisions.length === 0) return `*${SAYS_NOTHING}*`
  return provisions
    .map(({ text, value }) => {
      const words = markdownText(text)
      return value === undefined ? words : `${words}\n${value}: ${markdownText(valueInWords(issue, value))}`
    })
    .join('\n')
}

function plainCells(issue: Issue, { provisions }: ComparedCell): Cell[] {
  if (provisions.length === 0) return [SAYS_NOTHING, undefined, undefined]
  const values = provisions.flatMap(({ value }) => value ?? [])
  return [
    provisions.map(({ text }) => text).join(' / '),
    values.length === 1 ? values[0] : values.join(' / '),
    values.map((value) => valueInWords(issue, value)).join(' / '),
  ]
}
