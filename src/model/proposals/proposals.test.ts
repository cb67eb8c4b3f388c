import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProposalAt, type TalksAt, talksAt } from '../asof/index.ts'
import { anyDay, anyTalks } from '../fixtures/arbitrary.ts'
import { makeTalks } from '../fixtures.ts'
import type { Proposal } from '../records.ts'
import { indexTalks, referred } from '../talks.ts'
import { partyAnswers } from './answers.ts'
import { chainOf, predecessorsOf, successorsOf } from './chain.ts'
import { compareProposals } from './compare.ts'
import { countProposals, filterProposals, type ProposalFilter } from './filter.ts'
import { lifeCycle } from './lifecycle.ts'

const everything: ProposalFilter = { parties: [], kinds: [], stages: [] }

function invented(day: string, change: (proposal: Proposal) => Proposal = (proposal) => proposal): TalksAt {
  return talksAt(indexTalks(makeTalks({ proposals: makeTalks().proposals.map(change) })), day)
}

function proposal(at: TalksAt, id: string): ProposalAt {
  return referred(at.proposalById, id)
}

function ids(proposals: readonly { id: string }[]): string[] {
  return proposals.map(({ id }) => id)
}

describe("a proposal's life cycle", () => {
  it('gives each station the day it was first reached, and leaves open what no record tells', () => {
    const stations = lifeCycle(proposal(invented('2024-05-10'), 'arvenia-draft'))
    expect(stations).toEqual([
      { station: 'announced', day: '2024-03-13', by: 'announced' },
      { station: 'handed over' },
      { station: 'presented', day: '2024-03-20', by: 'presented' },
      { station: 'made public' },
      { station: 'answered', day: '2024-03-21', by: 'answered' },
      { station: 'ended', day: '2024-04-25', by: 'superseded' },
    ])
  })

  it('takes waiting for a text as no answer to it', () => {
    const [, , , , answered] = lifeCycle(proposal(invented('2024-03-13'), 'arvenia-draft'))
    expect(answered).toEqual({ station: 'answered' })
  })

  it('never shows a station later than the day it is seen from', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const one of invented(day).proposals) {
          for (const { day: reached } of lifeCycle(one))
            expect(reached === undefined || reached <= day).toBe(true)
        }
      }),
    )
  })
})

describe('a line of texts that replace one another', () => {
  it('leads from a text back to what it replaces and on to what replaced it', () => {
    const at = invented('2024-05-10')
    expect(ids(predecessorsOf(at, proposal(at, 'joint-text')))).toEqual(['arvenia-draft'])
    expect(ids(successorsOf(at, 'arvenia-draft'))).toEqual(['joint-text'])
    const chain = [
      ['arvenia-draft', 0],
      ['joint-text', 1],
    ]
    for (const id of ['arvenia-draft', 'joint-text']) {
      const links = chainOf(at, proposal(at, id))
      expect(links.map((link) => [link.proposal.id, link.generation])).toEqual(chain)
    }
  })

  it('does not know of a successor before it was put on the table', () => {
    const at = invented('2024-04-24')
    expect(ids(successorsOf(at, 'arvenia-draft'))).toEqual([])
  })

  it('ends where texts claim to replace one another in a circle', () => {
    const at = invented('2024-05-10', (one) => {
      if (one.id === 'arvenia-draft') return { ...one, supersedes: 'joint-text' }
      return one
    })
    expect(ids(predecessorsOf(at, proposal(at, 'joint-text')))).toEqual(['arvenia-draft'])
    expect(chainOf(at, proposal(at, 'joint-text'))).toHaveLength(2)
  })
})

describe('answers to a proposal', () => {
  it('names each recipient, and leaves out an answer that no record gives', () => {
    expect(partyAnswers(proposal(invented('2024-05-10'), 'belmark-paper'))).toEqual([
      { party: 'arvenia', recipient: true, history: [] },
      { party: 'corland', recipient: true, history: [] },
    ])
  })

  it('takes the latest response of a party and keeps the earlier ones', () => {
    const [belmark] = partyAnswers(proposal(invented('2024-03-25'), 'arvenia-draft'))
    expect(belmark?.latest?.response).toBe('studying')
    expect(belmark?.history.map(({ response }) => response)).toEqual(['awaiting', 'studying'])
  })

  it('lists a party that answers without having been asked after the recipients', () => {
    const at = invented('2024-05-10', (one) => ({
      ...one,
      responses: [
        { party: 'corland', date: '2024-04-26', response: 'accepts', note: 'It agrees.', sources: ['x'] },
        ...(one.responses ?? []),
      ],
    }))
    expect(
      partyAnswers(proposal(at, 'joint-text')).map(({ party, recipient }) => [party, recipient]),
    ).toEqual([
      ['arvenia', true],
      ['belmark', true],
      ['corland', false],
    ])
  })
})

describe('proposals side by side', () => {
  it('puts the issue on which they differ most first and says where one says nothing', () => {
    const at = invented('2024-05-10')
    const rows = compareProposals(at, [proposal(at, 'belmark-paper'), proposal(at, 'arvenia-draft')])
    expect(rows.map(({ issue, likeness, spread }) => [issue.id, likeness, spread])).toEqual([
      ['water', 'differ', 70],
      ['border', 'one speaks', undefined],
      ['prisoners', 'one speaks', undefined],
    ])
    expect(rows[1]?.cells.map(({ provisions }) => provisions.length)).toEqual([0, 1])
  })

  it('calls values less than ten apart alike, and texts without values comparable in words only', () => {
    const at = invented('2024-05-10', (one) => ({
      ...one,
      provisions: [
        { issue: 'water', value: one.id === 'joint-text' ? 59 : 50, text: 'A commission.' },
        { issue: 'prisoners', text: 'Each side names a contact.' },
      ],
    }))
    const rows = compareProposals(at, [proposal(at, 'joint-text'), proposal(at, 'arvenia-draft')])
    expect(rows.map(({ issue, likeness }) => [issue.id, likeness])).toEqual([
      ['prisoners', 'words only'],
      ['water', 'alike'],
      ['border', 'silent'],
    ])
  })

  it('has one row an issue and one cell a proposal, whatever their order', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = talksAt(indexTalks(records), day)
        const rows = compareProposals(at, at.proposals)
        expect(rows.map(({ issue }) => issue.id).toSorted()).toEqual(ids(records.issues).toSorted())
        for (const { cells } of rows) {
          expect(cells.map((cell) => cell.proposal.id)).toEqual(ids(at.proposals))
        }
        const backwards = compareProposals(at, at.proposals.toReversed())
        const outline = (row: (typeof rows)[number]) => [row.issue.id, row.likeness, row.spread]
        expect(backwards.map(outline)).toEqual(rows.map(outline))
      }),
    )
  })

  it('never counts the spread inside one proposal as a difference between proposals', () => {
    const at = invented('2024-05-10', (one) => ({
      ...one,
      provisions: [
        { issue: 'water', value: 0, text: 'In spring.' },
        { issue: 'water', value: 100, text: 'In autumn.' },
      ],
    }))
    const [alone] = compareProposals(at, [proposal(at, 'joint-text')])
    expect(alone?.spread).toBeUndefined()
  })
})

describe('filtering proposals', () => {
  const at = invented('2024-05-10')

  it('finds those that any of the parties wrote, received or answered', () => {
    const found = (...parties: string[]) => ids(filterProposals(at.proposals, { ...everything, parties }))
    expect(found('corland')).toEqual(['belmark-paper', 'joint-text'])
    expect(found('belmark', 'corland')).toEqual(ids(at.proposals))
    expect(found('nobody')).toEqual([])
  })

  it('finds those with a step or an answer between two days', () => {
    const inApril = { ...everything, from: '2024-04-01', to: '2024-04-30' }
    expect(ids(filterProposals(at.proposals, inApril))).toEqual(['arvenia-draft', 'joint-text'])
  })

  it('counts for each choice what it would leave, whatever is chosen in its own filter', () => {
    const counts = countProposals(at.proposals, { ...everything, kinds: ['framework'] })
    for (const [kind, count] of counts.kinds) {
      expect(filterProposals(at.proposals, { ...everything, kinds: [kind] })).toHaveLength(count)
    }
    expect([...counts.stages]).toEqual([['revised', 1]])
    expect(Object.fromEntries(counts.parties)).toEqual({ corland: 1, arvenia: 1, belmark: 1 })
  })
})
