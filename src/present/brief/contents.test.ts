import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt, talksAt } from '../../model/asof/index.ts'
import { anyDay } from '../../model/fixtures/arbitrary.ts'
import { LATER, withAnotherFuture, withProvisionDays } from '../../model/fixtures/futures.ts'
import { anyMeetings } from '../../model/fixtures/meetings-arbitrary.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { TalksRecords } from '../../model/records.ts'
import { indexTalks } from '../../model/talks.ts'
import { initialView } from '../../view/address.ts'
import type { ViewPatch } from '../../view/view.ts'
import { deckQuotes, matterOf } from '../slides/index.ts'
import { type BriefContents, claimsOf, clipped, contentsOf, sentencesOf } from './contents.ts'

/** What the brief of a reader of these records says. */
function brief(records: TalksRecords, day: string, patch: ViewPatch = {}): BriefContents {
  const at = talksAt(indexTalks(records), day)
  const view = { ...initialView, ...patch }
  const quotes = deckQuotes(at, view, view.quote).flatMap((id) => {
    const quote = records.quotes.find((one) => one.id === id)
    return quote ? [quoteAt(at, quote)] : []
  })
  const sources = new Map(records.sources.map((source) => [source.id, source]))
  return contentsOf(matterOf(view, at, { quotes, sources, quotedOn: new Map() }), view.quote.length > 0)
}

describe('a brief', () => {
  const contents = brief(makeTalks(), '2024-03-16')

  it('tells who comes to the next round and on what condition, and who came to the last', () => {
    expect(contents.rounds.map(({ round }) => round)).toEqual(['2024-03-20-lakeside', '2024-02-10-lakeside'])
    const [next] = contents.rounds
    const row = next?.items.find(({ key }) => key === 'belmark')
    expect(row?.content).toMatchObject({ status: 'conditional' })
    expect(row?.claims).toHaveLength(1)
  })

  it('has evidence for each sentence, change, mark, stage and answer', () => {
    const { headline, changes, map, proposals } = contents
    for (const { claims } of headline.items) expect(claims).toHaveLength(1)
    for (const { claims } of changes.items) expect(claims).toHaveLength(1)
    for (const { claims, content } of map.items) expect(claims).toHaveLength(content.marks.length)
    for (const { claims, content } of proposals.items) {
      const silent = content.answers.filter((answer) => answer.startsWith('No answer')).length
      expect(claims).toHaveLength(1 + content.answers.length - silent)
    }
  })

  it('gives room to each kind of news before a second of any, but last to who comes to a round shown above', () => {
    const kinds = contents.changes.items.map(({ content }) => content.section)
    const others = kinds.filter((kind) => kind !== 'attendance')
    expect(others.length).toBeGreaterThan(new Set(others).size)
    expect(new Set(others.slice(0, new Set(others).size))).toEqual(new Set(others))
    const again = contents.changes.items.findIndex(({ key }) =>
      key.startsWith('attendance 2024-03-20-lakeside'),
    )
    expect(kinds.slice(again).every((kind) => kind === 'attendance')).toBe(true)
  })

  it('shows what the view selects, and calls it that', () => {
    const quote = makeTalks().quotes[0]?.id ?? ''
    const selected = brief(makeTalks(), '2024-05-10', { quote: [quote], proposal: ['arvenia-draft'] })
    expect(selected.quotes).toMatchObject({ title: 'The quotes selected', items: [{ key: quote }] })
    expect(selected.proposals).toMatchObject({
      title: 'The proposals selected',
      items: [{ key: 'arvenia-draft' }],
    })
  })

  it('says so where nothing is known', () => {
    const empty = brief(
      makeTalks({ positions: [], proposals: [], rounds: [], attendance: [], outcomes: [], quotes: [] }),
      '2024-02-01',
    )
    expect(empty.rounds).toEqual([])
    for (const { items, none } of [empty.changes, empty.map, empty.proposals, empty.quotes]) {
      expect(items).toEqual([])
      expect(none).not.toBe('')
    }
    expect(empty.headline.items).toHaveLength(1)
  })

  it('says nothing of the future', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (drawn, day) => {
        const records = withProvisionDays(drawn)
        const told = (from: TalksRecords) => {
          const { sources: _, ...said } = brief(from, day)
          return { said, claims: claimsOf({ ...said, sources: null }) }
        }
        const other = told(withAnotherFuture(records, day))
        expect(JSON.stringify(other)).not.toContain(LATER)
        expect(other).toEqual(told(records))
      }),
    )
  })
})

describe('a text that is shortened', () => {
  it('keeps whole sentences where it can, and shows where it was cut', () => {
    expect(sentencesOf('One two. Three four. Five.', 21)).toBe('One two. Three four.')
    expect(sentencesOf('One two three four.', 10)).toBe('One two …')
    expect(sentencesOf('Short.', 100)).toBe('Short.')
    expect(clipped('One two three', 9)).toBe('One two …')
    expect(clipped('Onetwothree', 5)).toBe('Onetw …')
  })

  it('is a beginning of the text, and hardly longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 3, max: 40 }), (text, most) => {
        for (const short of [clipped(text, most), sentencesOf(text, most)]) {
          expect(short.length).toBeLessThanOrEqual(most + 2)
          expect(text.startsWith(short.replace(/ …$/, ''))).toBe(true)
        }
      }),
    )
  })
})
