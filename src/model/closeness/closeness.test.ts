import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { anyDay, anyTalks } from '../fixtures/arbitrary.ts'
import { makeTalks } from '../fixtures.ts'
import type { Pair } from '../parties.ts'
import { indexTalks, referred } from '../talks.ts'
import { closenessOf, closenessOverTime, type IssueCloseness, type ProposalCloseness } from './index.ts'

const pair: Pair = ['arvenia', 'belmark']
const drawnPair: Pair = ['party-0', 'party-1']

function invented(day: string, overrides = {}): TalksAt {
  return talksAt(indexTalks(makeTalks(overrides)), day)
}

function closeness(at: TalksAt, id: string): ProposalCloseness {
  return closenessOf(at, referred(at.proposalById, id), pair)
}

function on(result: ProposalCloseness, issue: string): IssueCloseness {
  const found = result.issues.find((entry) => entry.issue.id === issue)
  if (found === undefined) throw new Error(`no entry for ${issue}`)
  return found
}

/** What a reader is told, without the records behind it. */
function told({ proposal, day, issues, counts }: ProposalCloseness) {
  return {
    id: proposal.id,
    day,
    counts,
    issues: issues.map(({ issue, side, provisions }) => ({
      issue: issue.id,
      side,
      provisions: provisions.map(({ distances, nearest, relation }) => ({
        distances: distances.map(({ party, distance }) => [party, distance]),
        nearest,
        relation,
      })),
    })),
  }
}

describe("a proposal's closeness to two parties", () => {
  it('measures each provision against where the parties stood when it became known', () => {
    const draft = closeness(invented('2024-05-10'), 'arvenia-draft')
    const [water] = on(draft, 'water').provisions
    expect(water?.distances.map(({ party, distance }) => [party, distance])).toEqual([
      ['arvenia', 0],
      ['belmark', 70],
    ])
    expect(water?.relation).toEqual({ side: 'first', by: 70 })
    expect(water?.nearest).toEqual(['arvenia'])
  })

  it('counts a provision as near to one as to the other where the distances differ by less than ten', () => {
    const joint = closeness(invented('2024-05-10'), 'joint-text')
    const [water] = on(joint, 'water').provisions
    expect(water?.distances.map(({ party, distance }) => [party, distance])).toEqual([
      ['corland', 0],
      ['arvenia', 30],
      ['belmark', 40],
    ])
    expect(water?.relation).toEqual({ side: 'first', by: 10 })

    const moved = invented('2024-05-10', {
      proposals: makeTalks().proposals.map((proposal) =>
        proposal.id === 'joint-text'
          ? { ...proposal, provisions: [{ issue: 'water', value: 54, text: 'A joint commission.' }] }
          : proposal,
      ),
    })
    expect(on(closeness(moved, 'joint-text'), 'water').provisions[0]?.relation).toEqual({
      side: 'between',
      by: 2,
    })
  })

  it('has no basis where the provision has no value or a party had taken no position by then', () => {
    const draft = closeness(invented('2024-05-10'), 'arvenia-draft')
    expect(on(draft, 'prisoners').provisions[0]?.relation).toEqual({ side: 'no basis', why: 'no value' })

    const early = invented('2024-05-10', {
      positions: makeTalks().positions.filter(
        ({ party, date }) => party !== 'arvenia' || date > '2024-03-21',
      ),
    })
    expect(on(closeness(early, 'arvenia-draft'), 'border').provisions[0]?.relation).toEqual({
      side: 'no basis',
      why: 'first unknown',
    })
  })

  it('counts an issue once, and as between where two provisions on it point to different parties', () => {
    const split = invented('2024-05-10', {
      proposals: makeTalks().proposals.map((proposal) =>
        proposal.id === 'joint-text'
          ? {
              ...proposal,
              provisions: [
                { issue: 'water', value: 0, text: 'Arvenia decides in spring.' },
                { issue: 'water', value: 100, text: 'Belmark decides in autumn.' },
                { issue: 'water', text: 'Both publish what they draw.' },
              ],
            }
          : proposal,
      ),
    })
    const joint = closeness(split, 'joint-text')
    expect(on(joint, 'water').side).toBe('between')
    expect(joint.counts).toEqual({ first: 0, between: 1, second: 0, 'no basis': 0, silent: 2 })
  })

  it('leaves out provisions not yet known', () => {
    expect(closeness(invented('2024-03-20'), 'arvenia-draft').counts.silent).toBe(1)
    expect(closeness(invented('2024-03-13'), 'arvenia-draft').counts.silent).toBe(3)
  })

  it('puts every issue on exactly one side, so that the counts add up to the issues', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = talksAt(indexTalks(records), day)
        for (const result of closenessOverTime(at, drawnPair)) {
          const { counts, issues } = result
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records.issues.length)
          const speaksOn = new Set(result.proposal.provisions.map(({ issue }) => issue))
          expect(counts.silent).toBe(records.issues.length - speaksOn.size)
          const known = (party: string, issue: string, by: string) =>
            records.positions.some((one) => one.party === party && one.issue === issue && one.date <= by)
          const based = issues.filter(({ provisions }) =>
            provisions.some(
              ({ provision }) =>
                provision.value !== undefined &&
                drawnPair.every((party) => known(party, provision.issue, provision.knownFrom)),
            ),
          )
          expect(counts.first + counts.second + counts.between).toBe(based.length)
        }
      }),
    )
  })

  it('says the same of both parties when they change places', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = talksAt(indexTalks(records), day)
        for (const proposal of at.proposals) {
          const { counts } = closenessOf(at, proposal, drawnPair)
          const swapped = closenessOf(at, proposal, ['party-1', 'party-0']).counts
          expect(swapped).toEqual({ ...counts, first: counts.second, second: counts.first })
        }
      }),
    )
  })

  it('is between, and no distance apart, for parties that stand at the same point', () => {
    fc.assert(
      fc.property(anyTalks, (records) => {
        const twins = records.positions
          .filter(({ party }) => party === 'party-0')
          .flatMap((position) => [position, { ...position, party: 'party-1' }])
        const at = talksAt(indexTalks({ ...records, positions: twins }), '2024-12-31')
        for (const { issues } of closenessOverTime(at, drawnPair)) {
          for (const { relation } of issues.flatMap(({ provisions }) => provisions)) {
            if (relation.side !== 'no basis') expect(relation).toEqual({ side: 'between', by: 0 })
          }
        }
      }),
    )
  })

  it('is unaffected by records dated after the as-of day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const known = {
          ...records,
          positions: records.positions.filter(({ date }) => date <= day),
          proposals: records.proposals.filter(({ history }) => history.every(({ date }) => date <= day)),
        }
        const all = closenessOverTime(talksAt(indexTalks(records), day), drawnPair)
        expect(all.map(told)).toEqual(closenessOverTime(talksAt(indexTalks(known), day), drawnPair).map(told))
      }),
    )
  })

  it('is unaffected by positions that a party takes after the text', () => {
    fc.assert(
      fc.property(anyTalks, (records) => {
        const at = talksAt(indexTalks(records), '2024-12-31')
        for (const result of closenessOverTime(at, drawnPair)) {
          const then = talksAt(indexTalks(records), result.day)
          const proposal = referred(then.proposalById, result.proposal.id)
          expect(told(result)).toEqual(told(closenessOf(then, proposal, drawnPair)))
        }
      }),
    )
  })

  it('is unaffected by the order of parties, issues and positions in the tables', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const turned = {
          ...records,
          parties: records.parties.toReversed(),
          issues: records.issues.toReversed(),
          positions: records.positions.toReversed(),
        }
        const straight = closenessOverTime(talksAt(indexTalks(records), day), drawnPair)
        const backwards = closenessOverTime(talksAt(indexTalks(turned), day), drawnPair)
        expect(backwards.map(({ counts }) => counts)).toEqual(straight.map(({ counts }) => counts))
      }),
    )
  })

  it('lists the texts whose contents are known by the day those became known', () => {
    expect(
      closenessOverTime(invented('2024-05-10'), pair).map(({ proposal, day }) => [proposal.id, day]),
    ).toEqual([
      ['belmark-paper', '2024-03-12'],
      ['arvenia-draft', '2024-03-20'],
      ['joint-text', '2024-04-25'],
    ])
  })
})
