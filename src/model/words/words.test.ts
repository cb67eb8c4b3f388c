import { describe, expect, it } from 'vitest'
import {
  about,
  dayOrMonth,
  daySpan,
  distance,
  longDay,
  monthAbbreviation,
  nearDay,
  tightDay,
} from './days.ts'
import { counted, joined, sentenceCase } from './lists.ts'

describe('days in words', () => {
  it('reads the same in every time zone', () => {
    expect(longDay('2025-05-30')).toBe('30 May 2025')
    expect(longDay('2025-01-01')).toBe('1 January 2025')
  })

  it('names a month where only that was named', () => {
    expect(dayOrMonth('2025-06')).toBe('June 2025')
    expect(dayOrMonth('2025-06-02')).toBe('2 June 2025')
    expect(monthAbbreviation('2025-06')).toBe('Jun')
    expect(monthAbbreviation('2025-06', true)).toBe('Jun 2025')
  })

  it('leaves out the year that the reader is in', () => {
    expect(nearDay('2025-06-02', '2025-05-30')).toBe('2 June')
    expect(nearDay('2026-01-02', '2025-12-30')).toBe('2 January 2026')
    expect(nearDay('2025-08', '2025-07-23')).toBe('August')
    expect(tightDay('2025-06-02', '2025-05-30')).toBe('2 Jun')
    expect(tightDay('2024-06-02', '2025-05-30')).toBe('2 Jun 2024')
  })

  it('says when a day is an estimate', () => {
    expect(about('1 November 2024', true)).toBe('about 1 November 2024')
    expect(about('1 November 2024', undefined)).toBe('1 November 2024')
  })

  it('shortens spans', () => {
    expect(daySpan('2025-05-16', undefined)).toBe('16 May 2025')
    expect(daySpan('2025-05-16', '2025-05-17')).toBe('16–17 May 2025')
    expect(daySpan('2025-05-30', '2025-06-02')).toBe('30 May – 2 June 2025')
    expect(daySpan('2025-12-30', '2026-01-02')).toBe('30 December 2025 – 2 January 2026')
  })

  it('counts days from where the reader stands', () => {
    expect(distance('2025-06-02', '2025-05-30')).toBe('in 3 days')
    expect(distance('2025-05-31', '2025-05-30')).toBe('the next day')
    expect(distance('2025-05-30', '2025-05-30')).toBe('the same day')
    expect(distance('2025-05-28', '2025-05-30')).toBe('2 days before')
  })
})

describe('lists in words', () => {
  it('joins names', () => {
    expect(joined([])).toBe('')
    expect(joined(['Arden'])).toBe('Arden')
    expect(joined(['Arden', 'Belmar', 'Corin'])).toBe('Arden, Belmar and Corin')
  })

  it('counts in the right number', () => {
    expect(counted(1, 'quote')).toBe('1 quote')
    expect(counted(1200, 'quote')).toBe('1,200 quotes')
    expect(counted(0, 'quote', 'quotes', 'no quotes')).toBe('no quotes')
  })

  it('starts sentences with a capital', () => {
    expect(sentenceCase('the first round')).toBe('The first round')
  })
})
