import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import type { Position } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { isStale, NEVER_STALE, reachedWith, staleFrom, stretchesOf } from './index.ts'

function invented(day: string, positions?: Position[]): TalksAt {
  return talksAt(indexTalks(makeTalks(positions && { positions })), day)
}

function stated(party: string, issue: string, date: string, value: number): Position {
  return { party, issue, date, value, confidence: 'high', summary: 'So it says.' }
}

function stanceOn(at: TalksAt, issue: string, party: string) {
  const stance = at.positions.get(issue)?.get(party)
  if (stance === undefined) throw new Error(`${party} is silent on ${issue}`)
  return stance
}

describe('positions not heard for long', () => {
  it('are stale from the day after the limit', () => {
    const position = { date: '2024-02-01' }
    expect(isStale(position, '2024-07-30')).toBe(false)
    expect(isStale(position, '2024-07-31')).toBe(true)
    expect(staleFrom(position)).toBe('2024-07-31')
    expect(isStale(position, '2030-01-01', NEVER_STALE)).toBe(false)
    expect(staleFrom(position, NEVER_STALE)).toBeUndefined()
  })

  it('split a line into a drawn and a dotted stretch, ending at the as-of day', () => {
    const at = invented('2024-05-10')
    const line = stretchesOf(stanceOn(at, 'water', 'arvenia'), at.day, 30)
    expect(line.map(({ from, to, stale }) => [from, to, stale])).toEqual([
      ['2024-02-01', '2024-03-03', false],
      ['2024-03-03', '2024-03-20', true],
      ['2024-03-20', '2024-04-20', false],
      ['2024-04-20', '2024-05-02', true],
      ['2024-05-02', '2024-05-10', false],
    ])
  })

  it('are held since the record that first took them, however often restated', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 20),
      stated('arvenia', 'water', '2024-02-05', 40),
      stated('arvenia', 'water', '2024-02-10', 20),
      stated('arvenia', 'water', '2024-02-15', 20),
    ]
    const { history } = stanceOn(invented('2024-03-01', positions), 'water', 'arvenia')
    expect(reachedWith(history)?.date).toBe('2024-02-10')
    expect(reachedWith(history.slice(0, 1))?.date).toBe('2024-02-01')
    expect(reachedWith([])).toBeUndefined()
  })

  it('leave a record of the as-of day a stretch of no length', () => {
    const at = invented('2024-05-02')
    expect(stretchesOf(stanceOn(at, 'water', 'belmark'), at.day).at(-1)).toMatchObject({
      from: '2024-05-02',
      to: '2024-05-02',
      stale: false,
    })
  })
})
