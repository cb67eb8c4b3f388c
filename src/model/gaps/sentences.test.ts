import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import type { Position } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { convergenceSentence, convergenceSince, gapStory, gapStorySentence } from './index.ts'

function invented(day: string, positions?: Position[]): TalksAt {
  return talksAt(indexTalks(makeTalks(positions && { positions })), day)
}

function stated(party: string, issue: string, date: string, value: number): Position {
  return { party, issue, date, value, confidence: 'high', summary: 'So it says.' }
}

describe('the measures in sentences', () => {
  const at = invented('2024-05-10')

  it('tell when a gap last narrowed and who moved', () => {
    const story = gapStory(at, 'water', 'arvenia', 'belmark')
    expect(gapStorySentence(at, 'arvenia', 'belmark', story)).toBe(
      'The gap between Arvenia and Belmark is 10 points. It last narrowed on 2 May 2024, from 70 to 10: Arvenia moved from 20 to 50 and Belmark from 90 to 60.',
    )
  })

  it('tell of a gap that stood still, and of one that nobody knows', () => {
    const still = gapStory(at, 'border', 'arvenia', 'belmark')
    expect(gapStorySentence(at, 'arvenia', 'belmark', still)).toBe(
      'The gap between Arvenia and Belmark is 100 points. It has stood still since 21 March 2024, when both were first on record.',
    )
    const unknown = gapStory(at, 'prisoners', 'arvenia', 'belmark')
    expect(gapStorySentence(at, 'arvenia', 'belmark', unknown)).toBe(
      'No gap between Arvenia and Belmark is known: they are not both on record here.',
    )
  })

  it('put the latest change first', () => {
    const positions = [
      stated('arvenia', 'water', '2024-02-01', 0),
      stated('belmark', 'water', '2024-02-01', 100),
      stated('arvenia', 'water', '2024-02-05', 40),
      stated('belmark', 'water', '2024-02-09', 80),
      stated('arvenia', 'water', '2024-02-12', 10),
    ]
    const then = invented('2024-03-01', positions)
    const story = gapStory(then, 'water', 'arvenia', 'belmark')
    expect(gapStorySentence(then, 'arvenia', 'belmark', story)).toBe(
      'The gap between Arvenia and Belmark is 70 points. It last widened on 12 February 2024, from 40 to 70: Arvenia moved from 40 to 10. It last narrowed on 9 February 2024, from 60 to 40: Belmark moved from 100 to 80.',
    )
  })

  it('count convergence with its basis, and say where there is none', () => {
    expect(convergenceSentence(at, convergenceSince(at, 'arvenia', 'belmark', '2024-03-25'))).toBe(
      'Of 2 issues that count, the gap between Arvenia and Belmark narrowed on 1, widened on 0 and stood still on 1 between 25 March 2024 and 10 May 2024.',
    )
    expect(convergenceSentence(at, convergenceSince(at, 'arvenia', 'belmark', '2024-02-01'))).toBe(
      'There is no issue on which the gap between Arvenia and Belmark can be compared between 1 February 2024 and 10 May 2024.',
    )
  })
})
