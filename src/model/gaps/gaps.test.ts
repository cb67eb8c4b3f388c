import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import type { Position } from '../records.ts'
import { indexTalks } from '../talks.ts'
import {
  changed,
  convergenceSince,
  entriesSince,
  farthestFirst,
  gapAt,
  gapCourse,
  gapsAt,
  lastTurn,
  mentionsOf,
  movesSince,
  NEVER_STALE,
  pairAt,
  pairsOnRecord,
  partiesOnRecord,
  standingOf,
  turnsOf,
  widestFirst,
} from './index.ts'

function invented(day: string, positions?: Position[]): TalksAt {
  return talksAt(indexTalks(makeTalks(positions && { positions })), day)
}

function stated(party: string, issue: string, date: string, value: number): Position {
  return { party, issue, date, value, confidence: 'high', summary: 'So it says.' }
}

describe('the gap between two parties', () => {
  it('is the distance of the positions that held on the day', () => {
    expect(gapAt(invented('2024-03-01'), 'water', 'arvenia', 'belmark')?.size).toBe(90)
    expect(gapAt(invented('2024-03-20'), 'water', 'arvenia', 'belmark')?.size).toBe(70)
    expect(gapAt(invented('2024-05-10'), 'water', 'belmark', 'arvenia')?.size).toBe(10)
  })

  it('is unknown where either was silent, however loud the other', () => {
    expect(gapAt(invented('2024-02-10'), 'water', 'arvenia', 'belmark')).toBeUndefined()
    expect(gapAt(invented('2024-05-10'), 'prisoners', 'arvenia', 'belmark')).toBeUndefined()
    expect(gapAt(invented('2024-05-10'), 'no-such-issue', 'arvenia', 'belmark')).toBeUndefined()
    expect(gapsAt(invented('2024-05-10'), 'arvenia', 'belmark').map(({ issue }) => issue)).toEqual([
      'water',
      'border',
    ])
  })

  it('can be read with the widest first', () => {
    const gaps = widestFirst(gapsAt(invented('2024-05-10'), 'arvenia', 'belmark'))
    expect(gaps.map(({ issue, size }) => [issue, size])).toEqual([
      ['border', 100],
      ['water', 10],
    ])
  })
})

describe('movements since a day', () => {
  it('names who moved where, and by how much towards which end', () => {
    const moves = movesSince(invented('2024-05-10'), '2024-04-30')
    expect(moves.map(({ party, issue, by }) => [party, issue, by])).toEqual([
      ['arvenia', 'water', 30],
      ['belmark', 'water', -30],
    ])
    expect(moves[0]?.from.summary).toBe('Arvenia would consult Belmark.')
    expect(moves[0]?.to.summary).toBe('Arvenia accepts a joint commission.')
  })

  it('counts no difference under ten and no return to the old place', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 20),
      stated('arvenia', 'water', '2024-02-10', 29),
      stated('belmark', 'water', '2024-02-01', 80),
      stated('belmark', 'water', '2024-02-10', 50),
      stated('belmark', 'water', '2024-02-20', 80),
    ]
    expect(movesSince(invented('2024-03-01', positions), '2024-02-05')).toEqual([])
    expect(movesSince(invented('2024-02-15', positions), '2024-02-05').map(({ by }) => by)).toEqual([-30])
  })

  it('tells a first position apart from a movement', () => {
    const at = invented('2024-05-10')
    expect(movesSince(at, '2024-02-05').map(({ party, issue }) => `${party} ${issue}`)).toEqual([
      'arvenia water',
    ])
    expect(entriesSince(at, '2024-03-25').map(({ party, issue }) => [party, issue])).toEqual([
      ['corland', 'water'],
    ])
  })

  it('puts the farthest first, and of equal ones the latest', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 0),
      stated('arvenia', 'water', '2024-02-10', 20),
      stated('belmark', 'water', '2024-02-01', 100),
      stated('belmark', 'water', '2024-02-12', 80),
      stated('corland', 'water', '2024-02-01', 100),
      stated('corland', 'water', '2024-02-11', 40),
    ]
    const moves = farthestFirst(movesSince(invented('2024-03-01', positions), '2024-02-01'))
    expect(moves.map(({ party }) => party)).toEqual(['corland', 'belmark', 'arvenia'])
  })
})

describe('the course of a gap', () => {
  it('starts when both have spoken and has a step for each record', () => {
    const course = gapCourse(invented('2024-05-10'), 'water', 'arvenia', 'belmark')
    expect(course.map(({ from, size }) => [from, size])).toEqual([
      ['2024-02-11', 90],
      ['2024-03-20', 70],
      ['2024-05-02', 10],
    ])
    expect(gapCourse(invented('2024-05-10'), 'prisoners', 'arvenia', 'belmark')).toEqual([])
  })

  it('tells when it last narrowed, and who moved', () => {
    const turns = turnsOf(gapCourse(invented('2024-05-10'), 'water', 'arvenia', 'belmark'))
    const last = lastTurn(turns, 'narrowed')
    expect(last).toMatchObject({ date: '2024-05-02', before: 70, after: 10 })
    expect(last?.movers.map(({ party, by }) => [party, by])).toEqual([
      ['arvenia', 30],
      ['belmark', -30],
    ])
    expect(lastTurn(turns, 'widened')).toBeUndefined()
  })

  it('adds small steps up until they mean something, and names all who took them', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 0),
      stated('belmark', 'water', '2024-02-01', 100),
      stated('arvenia', 'water', '2024-02-05', 6),
      stated('belmark', 'water', '2024-02-09', 95),
    ]
    const turns = turnsOf(gapCourse(invented('2024-03-01', positions), 'water', 'arvenia', 'belmark'))
    expect(turns.map(({ date, before, after }) => [date, before, after])).toEqual([['2024-02-09', 100, 89]])
    expect(turns[0]?.movers.map(({ party }) => party)).toEqual(['arvenia', 'belmark'])
  })
})

describe('convergence between two days', () => {
  it('counts issues, and says which side moved', () => {
    const found = convergenceSince(invented('2024-05-10'), 'arvenia', 'belmark', '2024-03-25')
    expect(found.basis.map(({ issue, change }) => [issue, change])).toEqual([
      ['water', 'narrowed'],
      ['border', 'stood-still'],
    ])
    expect(changed(found, 'narrowed')[0]?.movers.map(({ party }) => party)).toEqual(['arvenia', 'belmark'])
    expect(found.silent).toEqual(['prisoners'])
  })

  it('shows an issue that enters as a change of what is known, not as movement', () => {
    const found = convergenceSince(invented('2024-05-10'), 'arvenia', 'belmark', '2024-03-01')
    expect(found.basis.map(({ issue }) => issue)).toEqual(['water'])
    expect(found.entered.map(({ issue }) => issue)).toEqual(['border'])
  })

  it('lets an issue leave on which a party was not heard for too long', () => {
    const at = invented('2024-05-10')
    const found = convergenceSince(at, 'arvenia', 'belmark', '2024-03-25', 60)
    expect(found.basis.map(({ issue }) => issue)).toEqual(['water'])
    expect(found.left.map(({ issue }) => issue)).toEqual(['border'])
    expect(convergenceSince(at, 'arvenia', 'belmark', '2024-03-25', NEVER_STALE).left).toEqual([])
  })

  it('says that the gap stood still where both moved alike, and still who moved', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 10),
      stated('belmark', 'water', '2024-02-01', 60),
      stated('arvenia', 'water', '2024-02-10', 40),
      stated('belmark', 'water', '2024-02-10', 90),
    ]
    const [water] = convergenceSince(
      invented('2024-03-01', positions),
      'arvenia',
      'belmark',
      '2024-02-05',
    ).basis
    expect(water?.change).toBe('stood-still')
    expect(water?.movers.map(({ party, by }) => [party, by])).toEqual([
      ['arvenia', 30],
      ['belmark', 30],
    ])
  })
})

describe('how two parties stand', () => {
  it('has four words for gaps, bounded at 10, 25 and 50', () => {
    expect([0, 9, 10, 24, 25, 49, 50, 100].map(standingOf)).toEqual([
      'together',
      'together',
      'near',
      'near',
      'apart',
      'apart',
      'far',
      'far',
    ])
  })

  it('counts the issues on which both are known', () => {
    const standing = pairAt(invented('2024-05-10'), 'arvenia', 'belmark')
    expect(standing.known).toBe(2)
    expect(standing.gaps.near.map(({ issue }) => issue)).toEqual(['water'])
    expect(standing.gaps.far.map(({ issue }) => issue)).toEqual(['border'])
    expect(pairAt(invented('2024-02-05'), 'arvenia', 'belmark').known).toBe(0)
    expect(partiesOnRecord(invented('2024-02-20'))).toEqual(['arvenia', 'belmark'])
  })

  it('is asked of every pair once, or of those with a party chosen', () => {
    const at = invented('2024-05-10')
    expect(pairsOnRecord(at)).toEqual([
      ['arvenia', 'belmark'],
      ['arvenia', 'corland'],
      ['belmark', 'corland'],
    ])
    expect(pairsOnRecord(at, ['corland'])).toEqual([
      ['arvenia', 'corland'],
      ['belmark', 'corland'],
    ])
    expect(pairsOnRecord(invented('2024-02-05'))).toEqual([])
  })
})

describe('how much is said of an issue', () => {
  it('counts a quote for each issue it names, once', () => {
    const quotes = [
      { issues: ['water', 'border'] },
      { issues: ['water', 'water'] },
      {},
      { issues: ['other'] },
    ]
    const mentions = mentionsOf([{ id: 'water' }, { id: 'border' }, { id: 'prisoners' }], quotes)
    expect(mentions.get('water')).toEqual({ count: 2, share: 0.5 })
    expect(mentions.get('border')).toEqual({ count: 1, share: 0.25 })
    expect(mentions.get('prisoners')).toEqual({ count: 0, share: 0 })
    expect(mentionsOf([{ id: 'water' }], []).get('water')).toEqual({ count: 0, share: 0 })
  })
})
