/** The proposals on the table. */
import { passesDay, passesParty } from '../../model/filters.ts'
import { type InPlay, inPlay, onTheTable } from '../../model/overview/table.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { nearDay } from '../../model/words/days.ts'
import { joined, sentenceCase } from '../../model/words/lists.ts'
import { responseWords, stageWords } from '../../model/words/statuses.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginateUpTo } from './fit.ts'
import { bodyHeight, contentWidth, LINE, type Shape, TYPE } from './geometry.ts'
import type { Draft, Material, Matter, ProposalEntry } from './types.ts'

export const ENTRY_PADDING = 1.6
/** Slides at most; the proposals beyond them are counted on the last. */
const MOST_SLIDES = 3

/** The proposals selected, else those in play under the filters; a slide that says so where there is none. */
export function proposalSlides(material: Material): Draft[] {
  const { at, shape } = material
  const { title, chosen, isFiltered } = proposalsShown(material)
  const heading = { key: 'proposals', title, isFiltered }
  if (chosen.length === 0)
    return draftsOf(heading, [{ body: { kind: 'notice', text: NO_PROPOSALS }, evidence: [] }])
  const entries = chosen.map((one) => entryOf(at.talks, at.day, one))
  const byEntry = new Map(entries.map((entry, index) => [entry, chosen[index]]))
  const capacity = bodyHeight(1, false) - LINE.text
  const height = (entry: ProposalEntry) => entryHeight(at.talks, entry, shape)
  const { pages, left } = paginateUpTo(MOST_SLIDES, entries, height, capacity)
  return draftsOf(
    heading,
    pages.map((page, index) => ({
      body: { kind: 'proposals', entries: page, more: index === pages.length - 1 ? left : 0 },
      evidence: page.flatMap((entry) => {
        const one = byEntry.get(entry)
        return one ? [one.turn, ...one.answered] : []
      }),
    })),
  )
}

export const NO_PROPOSALS = 'No proposal was in play: none was put, revised or answered in the last weeks.'

interface ShownProposals {
  title: string
  chosen: InPlay[]
  /** Whether the filters chose them. */
  isFiltered: boolean
}

/** The proposals selected, else those in play under the filters. */
export function proposalsShown({ at, filters, proposals }: Matter): ShownProposals {
  const selected = proposals.flatMap((id) => at.proposalById.get(id) ?? []).map(inPlay)
  if (selected.length > 0) return { title: 'The proposals selected', chosen: selected, isFiltered: false }
  const chosen = onTheTable(at).filter(
    ({ proposal, active }) =>
      passesParty(filters, ...proposal.authors, ...proposal.recipients) && passesDay(filters, active),
  )
  return { title: 'On the table', chosen, isFiltered: true }
}

/** A proposal as it is told: `answers` has those given, in their order, then who is silent. */
export function entryOf(
  talks: Talks,
  day: string,
  { proposal, turn, answered, awaited }: InPlay,
): ProposalEntry {
  const silent = awaited.filter((party) => !answered.some((answer) => answer.party === party))
  return {
    proposal,
    stage: `${stageWords[turn.stage]} ${nearDay(turn.date, day)}`,
    note: turn.note,
    answers: [
      ...answered.map(
        ({ party, response, date }) =>
          `${sentenceCase(referred(talks.partyById, party).name)} ${responseWords[response]}, ${nearDay(date, day)}`,
      ),
      ...(silent.length > 0
        ? [`No answer reported from ${joined(silent.map((party) => referred(talks.partyById, party).name))}`]
        : []),
    ],
  }
}

function entryHeight(talks: Talks, { proposal, stage, note, answers }: ProposalEntry, shape: Shape): number {
  const width = contentWidth(shape)
  const names = [...proposal.authors, ...proposal.recipients].map((id) => referred(talks.partyById, id).name)
  // Each name has its mark before it, about as wide as two letters.
  const way = `${names.map((name) => `mm ${name}`).join(' ')} → · ${stage}`
  return (
    linesOf(proposal.title, width, TYPE.large).length * LINE.large +
    linesOf(way, width, TYPE.text).length * LINE.text +
    linesOf(note, width, TYPE.small).length * LINE.small +
    linesOf(answers.join(' · '), width, TYPE.small).length * LINE.small +
    2 * ENTRY_PADDING
  )
}
