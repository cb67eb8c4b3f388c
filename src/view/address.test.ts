import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../model/day.ts'
import {
  attendanceWords,
  formatWords,
  ownershipWords,
  phaseWords,
  quoteKindWords,
  stageWords,
} from '../model/words/statuses.ts'
import { initialView, onlyShared, printLink, readLink } from './address.ts'
import { keyNames, viewKeys } from './keys.ts'
import type { Migration } from './migrations.ts'
import { pageNames } from './pages.ts'
import type { View } from './view.ts'

const aDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count))
const anId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/)
const ids = fc.uniqueArray(anId, { maxLength: 4 })
const someDay = fc.option(aDay)
const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 4 })
const among = (known: Record<string, string>) => fc.subarray(Object.keys(known))

/** What each key can be: adding one to the view without a value to try does not compile. */
const values: { [Key in keyof View]: fc.Arbitrary<View[Key]> } = {
  page: fc.constantFrom(...pageNames),
  talks: fc.option(anId),
  asof: someDay,
  since: someDay,
  party: ids,
  from: someDay,
  to: someDay,
  round: ids,
  issue: ids,
  proposal: ids,
  quote: ids,
  compare: ids,
  picked: ids,
  show: fc.constantFrom('list', 'closeness'),
  part: fc.constantFrom('board', 'reliability', 'outcomes'),
  track: ids,
  format: among(formatWords),
  status: among(phaseWords),
  attendance: among(attendanceWords),
  stage: among(stageWords),
  sort: fc.constantFrom(null, 'gap', 'movement', 'name', 'mentions', 'upcoming', 'date'),
  between: fc.option(
    fc.uniqueArray(anId, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const),
  ),
  chart: fc.constantFrom('map', 'convergence', 'pairs'),
  open: ids,
  table: fc.boolean(),
  q: fc.string({ maxLength: 80, unit: 'grapheme' }),
  speaker: ids,
  role: words,
  outlet: ids,
  country: words,
  ownership: among(ownershipWords),
  kind: among(quoteKindWords),
  language: words,
  present: fc.constantFrom('off', 'deck', 'loop', 'speaker', 'brief'),
  slide: fc.integer({ min: 1, max: 999 }),
  stale: fc.integer({ min: 0, max: 3650 }),
  every: fc.integer({ min: 3, max: 3600 }),
  embed: fc.option(anId),
  theme: fc.constantFrom('system', 'light', 'dark', 'projector'),
  evidence: fc.constant(null),
  playing: fc.boolean(),
  printing: fc.boolean(),
  told: fc.boolean(),
  seeking: fc.boolean(),
  dialog: fc.constantFrom(null, 'help', 'palette', 'share'),
}

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'&=,~%+#?/'),
      fc.constantFrom(
        '%zz',
        '%E0%A4',
        'v=',
        'asof=',
        'from=2025-02-01',
        'to=2024-01-01',
        'party=',
        'q=',
        'every=',
      ),
      fc.string({ maxLength: 6 }),
    ),
  )
  .map((pieces) => pieces.join(''))

function split(link: string) {
  const [path = '', search = ''] = link.split('?')
  return { path, search }
}

/** Through the hands of a browser, which may write the address in its own way. */
function throughBrowser(link: string) {
  const { pathname, search } = new URL(link, 'https://example.org/')
  return { path: pathname.slice(1), search }
}

describe('every key of the view kept in the address', () => {
  const kept = keyNames.filter((key) => viewKeys[key].kept === 'address' || viewKeys[key].kept === 'path')
  it.each(kept)('%s comes back from a link as it went in', (key) => {
    fc.assert(
      fc.property(values[key] as fc.Arbitrary<View[typeof key]>, (value) => {
        const view = { ...initialView, [key]: value }
        const read = readLink(throughBrowser(printLink(view)))
        expect(read.problems).toEqual([])
        expect(read.view).toEqual(view)
      }),
    )
  })

  it('all come back together, and none of those kept elsewhere', () => {
    fc.assert(
      fc.property(fc.record(values), (some) => {
        const { from, to } = some
        const isBackwards = from !== null && to !== null && from > to
        const view = isBackwards ? { ...some, from: to, to: from } : some
        const { picked, theme, evidence, dialog, printing, playing, told, seeking } = initialView
        const read = readLink(throughBrowser(printLink(view)))
        expect(read).toEqual({
          view: { ...view, picked, theme, evidence, dialog, printing, playing, told, seeking },
          problems: [],
        })
      }),
    )
  })
})

describe('a link', () => {
  it('says nothing of what is as it is at first', () => {
    expect(printLink(initialView)).toBe('')
    expect(printLink({ ...initialView, page: 'rounds' })).toBe('rounds')
  })

  it('can be read by a person', () => {
    const view: View = {
      ...initialView,
      asof: '2025-05-30',
      party: ['ukraine', 'russia'],
      from: '2025-05-01',
      q: 'prisoner exchange',
    }
    expect(printLink(view)).toBe('?asof=2025-05-30&party=ukraine,russia&from=2025-05-01&q=prisoner+exchange')
  })

  it('holds nothing at which a chat client would end it', () => {
    const link = printLink({ ...initialView, q: `"all for all" (now)! it's <here> *` })
    expect(link).not.toMatch(/["'()<>!*\s]/)
    expect(readLink(split(link)).view.q).toBe(`"all for all" (now)! it's <here> *`)
  })

  it.each(['rounds', 'rounds/', 'rounds.html', 'rounds/index.html'])('finds the rounds at %s', (path) => {
    expect(readLink({ path, search: '' })).toMatchObject({ view: { page: 'rounds' }, problems: [] })
  })

  it.each(['', 'index.html'])('finds the overview at "%s"', (path) => {
    expect(readLink({ path, search: '' })).toMatchObject({ view: { page: 'overview' }, problems: [] })
  })

  it('to a page there is not is told, and shows the overview with the rest of the link', () => {
    const { view, problems } = readLink({ path: 'wounds', search: '?asof=2025-05-30' })
    expect(view).toMatchObject({ page: 'overview', asof: '2025-05-30' })
    expect(problems).toEqual(['There is no page “wounds”; this is the overview'])
  })

  it.each([
    [
      'asof=2025-02-30',
      'In the link, the as-of day could not be read: “2025-02-30” is not a day of the calendar',
    ],
    [
      'asof=yesterday',
      'In the link, the as-of day could not be read: “yesterday” is not a day written as 2025-05-30',
    ],
    ['party=Some Body', 'In the link, the parties could not be read: “Some Body” is not a name used here'],
    [
      'between=one',
      'In the link, the two parties could not be read: “one” does not name two different parties',
    ],
    ['chart=pie', 'In the link, the chart could not be read: “pie” is not one of map, convergence, pairs'],
    [
      'every=0',
      'In the link, seconds a slide stays could not be read: “0” is not a whole number from 3 to 3600',
    ],
    ['colour=red', 'Nothing here is called “colour”; that part of the link was left out'],
    ['table=maybe', 'In the link, charts as tables could not be read: “maybe” is neither 1 nor 0'],
    ['asof=2025-05-01&asof=2025-05-02', 'The link gives the as-of day more than once; the last one holds'],
  ])('with %s says what is wrong with it, and keeps the rest', (search, problem) => {
    const read = readLink({ path: 'rounds', search: `${search}&q=words` })
    expect(read.problems).toEqual([problem])
    expect(read.view).toMatchObject({ page: 'rounds', q: 'words' })
  })

  it('with one wrong name among many keeps the others', () => {
    const { view, problems } = readLink({ path: '', search: '?party=ukraine,<b>,russia' })
    expect(view.party).toEqual(['ukraine', 'russia'])
    expect(problems).toHaveLength(1)
  })

  it('with its dates the wrong way round shows what was meant', () => {
    const { view, problems } = readLink({ path: '', search: '?from=2025-06-01&to=2025-05-01' })
    expect(view).toMatchObject({ from: '2025-05-01', to: '2025-06-01' })
    expect(problems).toHaveLength(1)
  })

  it('passes over what chat clients and campaigns add', () => {
    expect(readLink({ path: '', search: '?utm_source=chat&fbclid=x' }).problems).toEqual([])
  })

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (path, search) => {
        const { view } = readLink({ path, search })
        expect(readLink(throughBrowser(printLink(view))).problems).toEqual([])
      }),
    )
  })
})

describe('a page tab', () => {
  it('keeps the day and the filters, and forgets what was chosen on the page left', () => {
    const view: View = {
      ...initialView,
      asof: '2025-05-30',
      party: ['ukraine'],
      round: ['some-round'],
      q: 'words',
    }
    expect(onlyShared(view)).toEqual({ ...initialView, asof: '2025-05-30', party: ['ukraine'] })
  })
})

describe('a link made before the address changed', () => {
  /** Invented: the first version is supposed to have called parties `sides`, and the rounds page `meetings`. */
  const invented: readonly Migration[] = [
    {
      since: '2027-01-01',
      why: 'Parties were called sides.',
      change: ({ params }) => {
        const sides = params.get('sides')
        params.delete('sides')
        if (sides !== null) params.set('party', sides)
      },
    },
    {
      since: '2027-06-01',
      why: 'The rounds page was called meetings.',
      change: (link) => {
        if (link.page === 'meetings') link.page = 'rounds'
      },
    },
  ]
  const expected = { page: 'rounds', party: ['ukraine', 'russia'], asof: '2025-05-30' }

  it.each([
    ['meetings', '?asof=2025-05-30&sides=ukraine,russia'],
    ['meetings', '?v=2&asof=2025-05-30&party=ukraine,russia'],
    ['rounds', '?v=3&asof=2025-05-30&party=ukraine,russia'],
  ])('still shows the same at %s%s', (path, search) => {
    expect(readLink({ path, search }, invented)).toMatchObject({ view: expected, problems: [] })
  })

  it('is written anew with its version', () => {
    const { view } = readLink({ path: 'meetings', search: '?sides=ukraine' }, invented)
    expect(printLink(view, invented)).toBe('rounds?v=3&party=ukraine')
  })

  it('is told from one made by a newer version than this, and from one that names no version', () => {
    expect(readLink({ path: '', search: '?v=9' }, invented).problems).toEqual([
      'The link was made by a newer version of this site; parts of it may be missing here',
    ])
    expect(readLink({ path: '', search: '?v=x' }, invented).problems).toEqual([
      '“x” is not a version of these links',
    ])
  })
})

it('half a character, as a cut text may end with, does not break the link', () => {
  expect(printLink({ ...initialView, q: 'a\uD83D' })).toBe('?q=a%EF%BF%BD')
})
