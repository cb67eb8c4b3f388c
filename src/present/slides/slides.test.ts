import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../../model/asof/index.ts'
import { anyDay } from '../../model/fixtures/arbitrary.ts'
import { LATER, withAnotherFuture, withProvisionDays } from '../../model/fixtures/futures.ts'
import { anyMeetings } from '../../model/fixtures/meetings-arbitrary.ts'
import { makeTalks } from '../../model/fixtures.ts'
import type { TalksRecords } from '../../model/records.ts'
import { indexTalks } from '../../model/talks.ts'
import { initialView } from '../../view/address.ts'
import type { ViewPatch } from '../../view/view.ts'
import { quotedOn } from './cited.ts'
import type { Shape } from './geometry.ts'
import { deckQuotes, materialOf, placeOf, type Slide, type SlideBody, slidesOf } from './index.ts'

/** The deck that a reader of these records would be shown. */
function deck(records: TalksRecords, day: string, patch: ViewPatch = {}, shape: Shape = 'wide'): Slide[] {
  const at = talksAt(indexTalks(records), day)
  const view = { ...initialView, ...patch }
  const wanted = deckQuotes(at, view, view.quote)
  const quotes = wanted.flatMap((id) => records.quotes.find((quote) => quote.id === id) ?? [])
  const sources = new Map(records.sources.map((source) => [source.id, source]))
  return slidesOf(materialOf(view, at, { shape, quotes, sources, quotedOn: quotedOn(records.quotes) }))
}

function bodies<Kind extends SlideBody['kind']>(slides: readonly Slide[], kind: Kind) {
  return slides.flatMap(({ body }) =>
    body.kind === kind ? [body as Extract<SlideBody, { kind: Kind }>] : [],
  )
}

const contents = (slides: readonly Slide[]) => [...new Set(slides.map(({ key }) => key.split('/')[0]))]

describe('a deck', () => {
  const slides = deck(makeTalks(), '2024-03-16')

  it('starts with the headline and goes from the rounds over changes and positions to words and sources', () => {
    expect(contents(slides).map((key) => key?.split(' ')[0])).toEqual([
      'headline',
      'attendance',
      'attendance',
      'changes',
      'changes',
      'changes',
      'changes',
      'map',
      'issue',
      'proposals',
      ...contents(slides)
        .filter((key) => key?.startsWith('quote'))
        .map(() => 'quote'),
      'sources',
    ])
    expect(slides[0]?.title).toBe('Arvenia–Belmark talks')
  })

  it('shows who comes to the next round and on what condition, then who came to the last', () => {
    const [next, last] = bodies(slides, 'attendance')
    expect(next?.rows.find(({ party }) => party === 'belmark')).toEqual({
      party: 'belmark',
      status: 'conditional',
      detail: 'Arvenia hands over its draft before the round',
    })
    expect(last?.round.id).toBe('2024-02-10-lakeside')
    expect(last?.told).toMatch(/two days/)
  })

  it('shows a negotiating party of which nothing is reported as that', () => {
    const rows = bodies(deck(makeTalks({ attendance: [] }), '2024-03-16'), 'attendance')[0]?.rows
    expect(rows?.map(({ party, status }) => [party, status])).toEqual([
      ['arvenia', 'not-reported'],
      ['belmark', 'not-reported'],
    ])
  })

  it('shows the round, the issue, the proposal and the quotes selected', () => {
    const selected = deck(makeTalks(), '2024-05-10', {
      round: ['2024-03-20-lakeside'],
      issue: ['prisoners'],
      proposal: ['arvenia-draft'],
      quote: makeTalks()
        .quotes.slice(0, 1)
        .map(({ id }) => id),
    })
    expect(bodies(selected, 'attendance').map(({ round }) => round.id)).toEqual(['2024-03-20-lakeside'])
    expect(bodies(selected, 'issue').map(({ issue }) => issue.id)).toEqual(['prisoners'])
    expect(
      bodies(selected, 'proposals').flatMap(({ entries }) => entries.map(({ proposal }) => proposal.id)),
    ).toEqual(['arvenia-draft'])
    expect(bodies(selected, 'quote').map(({ quote }) => quote.id)).toEqual([makeTalks().quotes[0]?.id])
  })

  it('takes the widest gap where no issue is selected', () => {
    expect(bodies(deck(makeTalks(), '2024-05-10'), 'issue')[0]?.issue.id).toBe('border')
  })

  it('says so where nothing changed, nobody is on record and nothing is on the table', () => {
    const silent = deck(makeTalks({ positions: [], proposals: [] }), '2024-02-01', { since: '2024-02-01' })
    expect(bodies(silent, 'notice')).toHaveLength(3)
    expect(bodies(silent, 'issue')).toEqual([])
  })

  it('keeps to the filters, and tells on which slides they bear', () => {
    const own = deck(makeTalks(), '2024-05-10', { party: ['corland'] })
    const shown = bodies(own, 'map').flatMap(({ rows }) =>
      rows.flatMap(({ marks }) => marks.map(({ party }) => party)),
    )
    expect(new Set(shown)).toEqual(new Set(['corland']))
    expect(own.filter(({ isFiltered }) => !isFiltered).map(({ body }) => body.kind)).toEqual(
      own
        .filter(({ body }) => ['headline', 'attendance', 'sources'].includes(body.kind))
        .map(({ body }) => body.kind),
    )
  })

  it('numbers the pages it cites from 1 and lists each once', () => {
    const listed = bodies(slides, 'sources').flatMap(({ entries }) => entries.map(({ number }) => number))
    expect(listed).toEqual(listed.map((_, index) => index + 1))
    expect(new Set(slides.flatMap(({ numbers }) => numbers))).toEqual(new Set(listed))
  })

  it('leads from a position that rests on a quote only to the page that reports the quote', () => {
    const records = makeTalks()
    const [quote] = records.quotes
    if (quote === undefined) throw new Error('The fixture has no quotes')
    const positions = records.positions.slice(0, 1).map(({ sources: _, ...position }) => ({
      ...position,
      quotes: [quote.id],
    }))
    const slides = deck(makeTalks({ positions, rounds: [], attendance: [], proposals: [] }), '2024-05-10')
    const map = slides.find(({ body }) => body.kind === 'map')
    const listed = bodies(slides, 'sources').flatMap(({ entries }) => entries)
    const titles = listed.filter(({ number }) => map?.numbers.includes(number)).map(({ title }) => title)
    const page = records.sources.find(({ id }) => id === quote.reports[0]?.source)
    expect(titles).toEqual([page?.title])
  })

  it('says that words or titles could not be loaded, and shows the rest', () => {
    const at = talksAt(indexTalks(makeTalks()), '2024-03-16')
    const without = slidesOf(
      materialOf(initialView, at, { shape: 'wide', quotes: null, sources: null, quotedOn: new Map() }),
    )
    expect(bodies(without, 'notice').map(({ text }) => text)).toEqual([
      'The words of the quotes could not be loaded.',
      'The titles of the pages could not be loaded.',
    ])
    expect(bodies(without, 'map').length).toBeGreaterThan(0)
  })
})

describe('a deck whose contents do not fit', () => {
  const [any] = makeTalks().quotes
  if (any === undefined) throw new Error('The fixture has no quotes')
  const long = { ...any, text: Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ') }
  const records = makeTalks({ quotes: [long] })

  it('goes on to the next slide with every word, in both shapes', () => {
    for (const shape of ['wide', 'narrow'] as const) {
      const slides = deck(records, '2024-05-10', {}, shape)
      const pieces = bodies(slides, 'quote')
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces.map(({ text }) => text).join(' ')).toBe(long.text)
      const parts = slides.flatMap(({ body, part }) => (body.kind === 'quote' ? [part?.number] : []))
      expect(parts).toEqual(pieces.map((_, index) => index + 1))
    }
  })

  it('finds a slide again in the other shape', () => {
    const wide = deck(records, '2024-05-10', {}, 'wide')
    const narrow = deck(records, '2024-05-10', {}, 'narrow')
    for (const { key } of wide) {
      expect(narrow[placeOf(narrow, key)]?.key.split('/')[0]).toBe(key.split('/')[0])
    }
    expect(placeOf(wide, 'no such slide/1')).toBe(0)
  })

  it('shows every issue on which somebody is on record once', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (drawn, day) => {
        const slides = deck(drawn, day)
        const shown = bodies(slides, 'map').flatMap(({ rows }) => rows.map(({ issue }) => issue.id))
        const known = new Set(drawn.positions.filter(({ date }) => date <= day).map(({ issue }) => issue))
        expect(shown.toSorted()).toEqual([...known].toSorted())
      }),
    )
  })
})

describe('decks of any talks', () => {
  it('give each slide a key of its own and the same contents in both shapes', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        const wide = deck(records, day)
        expect(new Set(wide.map(({ key }) => key)).size).toBe(wide.length)
        expect(contents(deck(records, day, {}, 'narrow'))).toEqual(contents(wide))
      }),
    )
  })

  it('show nothing of the future', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (drawn, day) => {
        const records = withProvisionDays(drawn)
        const shown = (from: TalksRecords) =>
          deck(from, day).map(({ key, title, aside, body, evidence }) => ({
            key,
            title,
            aside,
            evidence,
            body: JSON.stringify(body),
          }))
        const other = shown(withAnotherFuture(records, day))
        expect(JSON.stringify(other)).not.toContain(LATER)
        expect(other).toEqual(shown(records))
      }),
    )
  })
})
