import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretches } from './breaks.ts'

const wholes = (words: string) =>
  stretches(words)
    .filter(({ isWhole }) => isWhole)
    .map(({ text }) => text)

describe('where a line must not end', () => {
  it('keeps a day in one piece', () => {
    expect(wholes('shown as of 8 May 2026.')).toEqual(['8 May 2026.'])
    expect(wholes('from 30 December 2025 to 2 January 2026')).toEqual(['30 December 2025', '2 January 2026'])
  })

  it('keeps a count with what it counts', () => {
    expect(wholes('79 rounds were known: 70 held, 3 proposed')).toEqual([
      '79 rounds',
      '70 held,',
      '3 proposed',
    ])
    expect(wholes('an exchange of 1,000 prisoners')).toEqual(['1,000 prisoners'])
  })

  it('lets a line end after a year', () => {
    expect(wholes('First talks since March 2022 were opened')).toEqual(['March 2022'])
  })

  it('leaves words without numbers in one stretch', () => {
    expect(stretches('No further round is announced.')).toEqual([
      { text: 'No further round is announced.', isWhole: false },
    ])
  })

  it('loses and adds nothing', () => {
    const piece = fc.constantFrom('30', 'May', '2025', '1,000', 'held', ' ', '  ', '.', '\u00a0')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join(' ')),
        ),
        (words) => {
          expect(
            stretches(words)
              .map(({ text }) => text)
              .join(''),
          ).toBe(words)
        },
      ),
    )
  })
})
