import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import { indexTalks } from '../talks.ts'
import { eventLine } from './event.ts'
import { type Changes, changeLines, changesBetween, countChanges, filterChanges } from './index.ts'
import { changesText, newsOf, quotesBehind } from './text.ts'

const talks = indexTalks(makeTalks())
const second = '2024-03-20-lakeside'

function between(since: string, day: string): Changes {
  return changesBetween(talksAt(talks, since), talksAt(talks, day))
}

function linesOf(since: string, day: string) {
  return changeLines(talksAt(talks, day), between(since, day))
}

describe('what became known between two days', () => {
  it('tells of a party how its attendance went, from silence to the table', () => {
    const { attendance } = between('2024-03-09', '2024-03-20')
    const belmark = attendance.find(({ now }) => now.party === 'belmark')
    expect(belmark?.was).toBeUndefined()
    expect(belmark?.steps.map(({ status }) => status)).toEqual(['unconfirmed', 'conditional', 'attended'])
    expect(linesOf('2024-03-09', '2024-03-20').find(({ key }) => key === `${second} belmark`)?.path).toEqual([
      'not reported',
      'not confirmed',
      'conditional',
      'attended',
    ])
  })

  it('starts from where the party had stood on the earlier day', () => {
    const line = linesOf('2024-03-12', '2024-03-20').find(({ key }) => key === `${second} belmark`)
    expect(line?.path).toEqual(['conditional', 'attended'])
    expect(line?.isNew).toBe(false)
  })

  it('gives the condition where one stands', () => {
    const line = linesOf('2024-03-11', '2024-03-12').find(({ party }) => party === 'belmark')
    expect(line?.detail).toBe('Condition: Arvenia hands over its draft before the round')
  })

  it('tells of a round what was planned and how it went', () => {
    const line = linesOf('2024-03-09', '2024-03-20').find(({ section }) => section === 'rounds')
    expect(line).toMatchObject({ subject: 'Second Lakeside round', isNew: false })
    expect(line?.path).toEqual(['proposed', 'scheduled for 18 March', 'postponed to 20 March', 'held'])
  })

  it('tells that a longer round ended, though no record is of that day', () => {
    const lines = linesOf('2024-02-10', '2024-02-11').filter(({ about }) => about === '2024-02-10-lakeside')
    expect(lines[0]).toMatchObject({ section: 'rounds', path: ['under way', 'ended'], day: '2024-02-11' })
  })

  it('tells how far a position moved, and towards what', () => {
    const arvenia = linesOf('2024-02-28', '2024-05-10').find(({ key }) => key === 'water arvenia')
    expect(arvenia?.path).toEqual([
      '0, Arvenia decides alone',
      '20, between “Arvenia decides alone” and “A joint commission decides”',
      '50, A joint commission decides',
    ])
    expect(arvenia?.size).toBe('50 points towards “Belmark decides alone”')
  })

  it('tells a first position from a move', () => {
    const changes = between('2024-03-20', '2024-03-21')
    expect(changes.positions.map(({ now, kind }) => [now.party, now.issue, kind])).toEqual([
      ['arvenia', 'border', 'first'],
    ])
    expect(changes.positions[0]?.by).toBeUndefined()
  })

  it('counts a shift of less than ten points as restated', () => {
    const [any] = makeTalks().positions
    if (any === undefined) throw new Error('The fixture has no positions')
    const slight = indexTalks(
      makeTalks({ positions: [any, { ...any, date: '2024-03-01', value: any.value + 5 }] }),
    )
    const at = talksAt(slight, '2024-03-02')
    const changes = changesBetween(talksAt(slight, '2024-02-20'), at)
    expect(changes.positions[0]?.kind).toBe('restated')
    expect(changeLines(at, changes).find(({ section }) => section === 'positions')?.size).toBe(
      '5 points towards “Belmark decides alone”, less than coding can tell',
    )
  })

  it('tells of a proposal its stages and who answered', () => {
    const line = linesOf('2024-03-19', '2024-04-02').find(({ about }) => about === 'arvenia-draft')
    expect(line?.path.at(-1)).toBe('rejected')
    expect(line?.detail).toContain('Belmark rejects.')
  })

  it('tells what became of an outcome', () => {
    const line = linesOf('2024-04-20', '2024-05-10').find(({ about }) => about === 'joint-measuring')
    expect(line?.path).toEqual(['in progress', 'stalled'])
  })

  it('counts the quotes of each party that said any', () => {
    expect(between('2024-03-11', '2024-03-13').quotes).toEqual([
      { party: 'arvenia', count: 1 },
      { party: 'belmark', count: 1 },
    ])
  })

  it('is empty from a day to itself, and backwards', () => {
    for (const [since, day] of [
      ['2024-03-20', '2024-03-20'],
      ['2024-05-10', '2024-03-20'],
    ] as const) {
      const changes = between(since, day)
      expect(countChanges(changes)).toBe(0)
      expect(changes.quotes).toEqual([])
    }
  })

  it('can be narrowed to parties, keeping the rounds in which they are reported', () => {
    const at = talksAt(talks, '2024-03-20')
    const own = filterChanges(between('2024-03-09', '2024-03-20'), at, ['corland'])
    expect(own.attendance.map(({ now }) => now.party)).toEqual(['corland'])
    expect(own.rounds.map(({ now }) => now.id)).toEqual([second])
    expect(own.quotes).toEqual([])
  })
})

describe('changes as text', () => {
  const records = makeTalks()
  const pages = {
    sources: new Map(records.sources.map((source) => [source.id, source])),
    quotes: new Map(records.quotes.map((quote) => [quote.id, quote])),
  }
  const at = talksAt(talks, '2024-03-12')
  const changes = between('2024-03-11', '2024-03-12')

  it('has a line a change, with the numbers of its sources and the sources at its end', () => {
    expect(changesText(at, changes, pages, 'plain')).toMatchInlineSnapshot(`
      "Arvenia–Belmark talks: what became known

      On 12 March 2024, compared with what was known on 11 March 2024.

      ATTENDANCE

      - Belmark, Second Lakeside round: not confirmed → conditional (12 March 2024). Condition: Arvenia hands over its draft before the round [1]

      PROPOSALS

      - Belmark's paper: new, handed over (12 March 2024). Belmark said that it had handed its paper over. [1]

      QUOTES

      1 new quote: Belmark 1.

      SOURCES

      [1] The Belmark Post: Belmark wants to see the draft first, 12 March 2024. https://belmark-post.example/2024-03-12/draft-first
      "
    `)
  })

  it('is Markdown with footnotes where documents want it', () => {
    expect(
      changesText(at, changes, pages, 'markdown', 'https://parley.example/changes'),
    ).toMatchInlineSnapshot(`
      "## Arvenia–Belmark talks: what became known

      On 12 March 2024, compared with what was known on 11 March 2024.

      ### Attendance

      - **Belmark, Second Lakeside round**: not confirmed → conditional (12 March 2024). Condition: Arvenia hands over its draft before the round [^1]

      ### Proposals

      - **Belmark's paper**: new, handed over (12 March 2024). Belmark said that it had handed its paper over. [^1]

      ### Quotes

      1 new quote: Belmark 1.

      ### Sources

      [^1]: The Belmark Post: [Belmark wants to see the draft first](<https://belmark-post.example/2024-03-12/draft-first>), 12 March 2024.

      https://parley.example/changes
      "
    `)
  })

  it('says so where nothing became known', () => {
    const quiet = between('2024-03-06', '2024-03-07')
    expect(changesText(talksAt(talks, '2024-03-07'), quiet, pages, 'plain')).toContain(
      'Nothing became known.',
    )
  })

  it('names the quotes whose words it rests on, so that they can be loaded', () => {
    expect(quotesBehind(changeLines(at, changes))).toEqual(['q-2024-03-12-lindqvist-draft-first'])
  })

  it('tells in one string where a change led', () => {
    const line = linesOf('2024-03-09', '2024-03-20').find(({ key }) => key === `${second} arvenia`)
    expect(line && newsOf(line)).toBe(
      'not reported → confirmed → travelling → attended (20 March 2024). Ana Torv led the delegation.',
    )
  })
})

describe('a step from one event to the next', () => {
  const step = (since: string, day: string) => eventLine(talksAt(talks, since), talksAt(talks, day))

  it('says in one line what became known', () => {
    expect(step('2024-03-11', '2024-03-12')).toBe(
      "12 March 2024. Second Lakeside round: Belmark conditional; Belmark's paper: handed over.",
    )
  })

  it('names what matters most and counts the rest', () => {
    expect(step('2024-03-09', '2024-03-20')).toMatch(
      /^20 March 2024\. Second Lakeside round held: Arvenia and Belmark attended, Corland absent; .*; and \d+ more\.$/,
    )
  })

  it('tells how many positions each party stated', () => {
    expect(step('2024-03-20', '2024-03-21')).toBe(
      "21 March 2024. Arvenia's Lakeside draft: presented; positions stated: Arvenia 1.",
    )
  })

  it('says that only quotes, or nothing, came', () => {
    expect(step('2024-04-25', '2024-04-25')).toBe('25 April 2024. Nothing new.')
  })
})
