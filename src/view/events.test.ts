import { describe, expect, it } from 'vitest'
import { nextEventDay, playStart, previousEventDay } from './events.ts'

const days = ['2024-02-01', '2024-03-10', '2024-03-12', '2024-05-02', '2024-05-10']
const anywhere = { since: null, from: null }

describe('stepping from event to event', () => {
  it('finds the next and the previous day with news, from any day', () => {
    expect(nextEventDay(days, '2024-03-10')).toBe('2024-03-12')
    expect(nextEventDay(days, '2024-03-11')).toBe('2024-03-12')
    expect(nextEventDay(days, '2024-05-10')).toBeNull()
    expect(previousEventDay(days, '2024-03-10')).toBe('2024-02-01')
    expect(previousEventDay(days, '2024-02-01')).toBeNull()
  })

  it('plays on from the next event', () => {
    expect(playStart(days, '2024-03-01', anywhere)).toBe('2024-03-10')
  })

  it('plays the last thirty days again from the end', () => {
    expect(playStart(days, '2024-05-10', anywhere)).toBe('2024-05-02')
  })

  it('starts, from the end, after the day compared with or with the dates filtered to', () => {
    expect(playStart(days, '2024-05-10', { since: '2024-03-10', from: null })).toBe('2024-03-12')
    expect(playStart(days, '2024-05-10', { since: null, from: '2024-03-10' })).toBe('2024-03-10')
  })

  it('has nowhere to start in talks without an event', () => {
    expect(playStart([], '2024-05-10', anywhere)).toBeNull()
  })
})
