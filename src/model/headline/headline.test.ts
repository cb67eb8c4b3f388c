import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import type { Attendance, Outcome, Round, RoundStep, TalksRecords } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { headline, headlineText } from './index.ts'
import { partiesPhrase, possessive, roundPhrase } from './phrases.ts'

const page = 'arvenia-today-2024-03-20-draft-presented'

function aRound(history: Partial<RoundStep>[], extra: Partial<Round> = {}): Round {
  const steps = history.map(
    (step): RoundStep => ({
      date: '2024-03-01',
      status: 'proposed',
      note: 'Told.',
      sources: [page],
      ...step,
    }),
  )
  return {
    id: 'third',
    track: 'direct',
    title: 'Third Lakeside round',
    start: '2024-03-20',
    status: steps.at(-1)?.status ?? 'proposed',
    format: 'direct',
    summary: 'The whole story.',
    sources: [page],
    history: steps,
    ...extra,
  }
}

function attends(party: string, status: Attendance['status'], extra: Partial<Attendance> = {}): Attendance {
  return {
    round: 'third',
    party,
    date: '2024-03-02',
    status,
    role: 'negotiator',
    note: 'Told.',
    sources: [page],
    ...extra,
  }
}

function state(
  day: string,
  rounds: Round[],
  attendance: Attendance[] = [],
  rest: Partial<TalksRecords> = {},
) {
  const records = makeTalks({ rounds, attendance, outcomes: [], proposals: [], positions: [], ...rest })
  return headline(talksAt(indexTalks(records), day))
}

const proposed = aRound([{ planned: '2024-03-20' }])
const scheduled = aRound([{}, { date: '2024-03-05', status: 'scheduled', planned: '2024-03-20' }])
const held = aRound([{ planned: '2024-03-20' }, { date: '2024-03-20', status: 'held' }])

describe('the state of play in a sentence', () => {
  it('says that no round is known', () => {
    const line = state('2024-02-28', [proposed])
    expect(line.situation).toBe('no-round')
    expect(headlineText(line)).toBe('No round is known yet.')
  })

  it('tells of a proposed round with no day', () => {
    const line = state('2024-03-01', [aRound([{}])])
    expect(line.situation).toBe('ahead')
    expect(headlineText(line)).toBe(
      'The third Lakeside round is proposed, with no day announced. No attendance is reported.',
    )
  })

  it('names the weekday of a near day and only the date of a far one', () => {
    expect(headlineText(state('2024-03-01', [proposed]))).toMatch(
      /^The third Lakeside round is proposed for 20 March\./,
    )
    expect(headlineText(state('2024-03-15', [proposed]))).toMatch(/proposed for Wednesday 20 March\./)
  })

  it('names a month where only that was named', () => {
    expect(headlineText(state('2024-03-01', [aRound([{ planned: '2024-04' }])]))).toMatch(
      /proposed for April\./,
    )
  })

  it('says in one breath that all have confirmed', () => {
    const line = state(
      '2024-03-06',
      [scheduled],
      [attends('arvenia', 'confirmed'), attends('belmark', 'confirmed')],
    )
    expect(headlineText(line)).toBe(
      'The third Lakeside round is scheduled for 20 March. Arvenia and Belmark have confirmed.',
    )
  })

  it('tells whose delegation travels and whose condition stands', () => {
    const condition = 'The draft is handed over first.'
    const line = state(
      '2024-03-06',
      [proposed],
      [attends('arvenia', 'travelling'), attends('belmark', 'conditional', { condition })],
    )
    expect(headlineText(line)).toBe(
      'The third Lakeside round is proposed for 20 March. Arvenia’s delegation is travelling; Belmark sets a condition: The draft is handed over first.',
    )
  })

  it('keeps the last stated condition of a party that has not confirmed', () => {
    const line = state(
      '2024-03-06',
      [proposed],
      [
        attends('belmark', 'conditional', { condition: 'The draft is handed over first' }),
        attends('belmark', 'unconfirmed', { date: '2024-03-04' }),
      ],
    )
    expect(headlineText(line)).toMatch(
      /Belmark has not confirmed; its last stated condition: The draft is handed over first\.$/,
    )
  })

  it('drops a condition once the party has confirmed', () => {
    const line = state(
      '2024-03-06',
      [proposed],
      [
        attends('belmark', 'conditional', { condition: 'The draft is handed over first' }),
        attends('belmark', 'confirmed', { date: '2024-03-04' }),
      ],
    )
    expect(headlineText(line)).toMatch(/Belmark has confirmed\.$/)
  })

  it('tells of a longer round while it is under way, and of its end afterwards', () => {
    const long = aRound([{ status: 'held', date: '2024-03-20' }], { end: '2024-03-21', city: 'Lakeside' })
    const both = [
      attends('arvenia', 'attended', { date: '2024-03-20' }),
      attends('belmark', 'attended', { date: '2024-03-20' }),
    ]
    const during = state('2024-03-20', [long], both)
    expect(during.situation).toBe('under-way')
    expect(headlineText(during)).toBe('The third Lakeside round is under way. Arvenia and Belmark take part.')
    const after = state('2024-03-21', [long], both)
    expect(headlineText(after)).toMatch(/^The third Lakeside round ended on Thursday 21 March\./)
  })

  it('tells of a round just held, of its results and of what comes next', () => {
    const result: Outcome = {
      id: 'measured',
      round: 'third',
      title: 'The river is measured together',
      parties: ['arvenia', 'belmark'],
      summary: 'The whole story.',
      history: [{ date: '2024-03-20', status: 'agreed', note: 'Agreed.', sources: [page] }],
    }
    const next = aRound([{ date: '2024-03-20' }], { id: 'fourth', title: 'Fourth Lakeside round' })
    const line = state('2024-03-21', [held, next], [], { outcomes: [result] })
    expect(line.situation).toBe('just-ended')
    expect(headlineText(line)).toBe(
      'The third Lakeside round was held on Wednesday 20 March. One result is recorded. The fourth Lakeside round is proposed, with no day announced.',
    )
    expect(headlineText(state('2024-03-21', [held]))).toMatch(/No further round is announced\.$/)
  })

  it('tells of a postponement, a cancellation and a round not held', () => {
    const day = '2024-03-18'
    const end = (status: Round['status']) =>
      aRound([{ planned: '2024-03-20' }, { date: '2024-03-16', status }])
    expect(headlineText(state(day, [end('postponed')]))).toMatch(
      /^The third Lakeside round, named for 20 March, was postponed, as was known on Saturday 16 March\.$/,
    )
    expect(state(day, [end('cancelled')]).situation).toBe('cancelled')
    expect(headlineText(state(day, [end('not-held')]))).toMatch(
      /^The third Lakeside round, .* was not held\.$/,
    )
  })

  it('counts a round put off to a named day as still ahead', () => {
    const moved = aRound([
      { planned: '2024-03-18' },
      { date: '2024-03-16', status: 'postponed', planned: '2024-03-20' },
    ])
    const line = state('2024-03-17', [moved])
    expect(line.situation).toBe('ahead')
    expect(headlineText(line)).toMatch(/^The third Lakeside round is put off to Wednesday 20 March\./)
  })

  it('does not guess whether a round was held when its day has passed in silence', () => {
    const line = state('2024-03-25', [aRound([{ date: '2024-03-15', planned: '2024-03-20' }])])
    expect(line.situation).toBe('overdue')
    expect(headlineText(line)).toBe(
      'The third Lakeside round was named for 20 March; whether it was held is not reported.',
    )
  })

  it('says how long the silence has lasted', () => {
    const line = state('2024-05-01', [held])
    expect(line.situation).toBe('silence')
    expect(headlineText(line)).toBe(
      'No round is known to be planned. The last round held, the third Lakeside round, was on 20 March, 42 days before.',
    )
  })

  it('is led by the round that brings the negotiating parties together, not by a later visit', () => {
    const visit = aRound([{ date: '2024-03-15', status: 'held' }], {
      id: 'visit',
      title: 'Corland’s visit to Belmark',
      start: '2024-03-15',
    })
    const line = state(
      '2024-03-15',
      [visit, proposed],
      [
        attends('belmark', 'attended', { round: 'visit', date: '2024-03-15' }),
        attends('arvenia', 'confirmed'),
        attends('belmark', 'invited'),
      ],
    )
    expect(headlineText(line)).toBe(
      'The third Lakeside round is proposed for Wednesday 20 March. Arvenia has confirmed; Belmark is invited, with no answer reported.',
    )
  })

  it('carries the evidence of what it says', () => {
    const line = state('2024-03-15', [proposed], [attends('arvenia', 'confirmed')])
    expect(line.parts.every((part) => part.sources.includes(page))).toBe(true)
  })
})

describe('names inside a sentence', () => {
  it('agree in number', () => {
    const union = {
      id: 'union',
      name: 'Union',
      short: 'UN',
      role: 'mediator',
      inSentence: 'the Union',
    } as const
    const friends = { id: 'friends', name: 'Friends', short: 'FR', role: 'observer', plural: true } as const
    expect(partiesPhrase([union])).toEqual({ words: 'the Union', plural: false })
    expect(partiesPhrase([friends])).toEqual({ words: 'Friends', plural: true })
    expect(partiesPhrase([union, friends])).toEqual({ words: 'the Union and Friends', plural: true })
    expect(possessive(partiesPhrase([friends]))).toBe('Friends’')
  })

  it('fit round titles of many shapes', () => {
    expect(roundPhrase('Second Lakeside round')).toEqual({
      words: 'the second Lakeside round',
      plural: false,
    })
    expect(roundPhrase('Arvenia–Belmark talks, Lakeside')).toEqual({
      words: 'the Arvenia–Belmark talks, Lakeside,',
      plural: true,
    })
    expect(roundPhrase('Torv’s visit to Belmark')).toEqual({
      words: 'Torv’s visit to Belmark',
      plural: false,
    })
    expect(roundPhrase('Torv–Marn call, 19 May 2024').words).toBe('the Torv–Marn call')
    expect(roundPhrase('Direct talks after the truce').plural).toBe(true)
  })
})
