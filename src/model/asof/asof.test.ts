import { describe, expect, it } from 'vitest'
import { makeTalks } from '../fixtures.ts'
import type { Attendance, Round, RoundStep } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { eventDays, isAhead, isHeld, quoteAt, talksAt } from './index.ts'

const talks = indexTalks(makeTalks())
const second = '2024-03-20-lakeside'

function roundOn(day: string, id = second) {
  return talksAt(talks, day).roundById.get(id)
}

function partyOn(day: string, party: string, round = second) {
  return talksAt(talks, day).attendance.get(round)?.get(party)
}

/** Talks with a single round of these steps. */
function withSteps(history: RoundStep[], whole: Partial<Round> = {}) {
  const [any] = makeTalks().rounds
  if (any === undefined) throw new Error('The fixture has no round')
  const status = history.at(-1)?.status ?? any.status
  return indexTalks(makeTalks({ rounds: [{ ...any, history, status, ...whole }] }))
}

function step(date: string, status: RoundStep['status'], more: Partial<RoundStep> = {}): RoundStep {
  return { date, status, note: 'So it was told.', sources: ['belmark-post-2024-02-11-first-round'], ...more }
}

describe('a round as it was known', () => {
  it('is not there before anybody spoke of it', () => {
    expect(roundOn('2024-02-10')).toBeUndefined()
    expect(roundOn('2024-02-11')?.phase).toBe('proposed')
  })

  it('has the name of its time', () => {
    expect(roundOn('2024-03-09')?.title).toBe('Second round of direct talks')
    expect(roundOn('2024-03-10')?.title).toBe('Second Lakeside round')
  })

  it('is scheduled for the day last named, and once held on the day it took place', () => {
    expect(roundOn('2024-03-09')?.start).toBeUndefined()
    expect(roundOn('2024-03-10')?.start).toBe('2024-03-18')
    expect(roundOn('2024-03-16')?.start).toBe('2024-03-20')
    expect(roundOn('2024-03-20')).toMatchObject({ phase: 'held', start: '2024-03-20' })
  })

  it('is planned for a month where only the month was named', () => {
    expect(roundOn('2024-02-01', '2024-02-10-lakeside')?.start).toBe('2024-02')
  })

  it('is postponed yet still to come where another day was named', () => {
    const moved = roundOn('2024-03-16')
    expect(moved?.phase).toBe('postponed')
    expect(moved && isAhead(moved)).toBe(true)
  })

  it('has no day any more once it was postponed without one or cancelled', () => {
    const cancelled = roundOn('2024-04-05', '2024-04-06-ministers-call')
    expect(cancelled).toMatchObject({ phase: 'cancelled', formerStart: '2024-04-06', overdue: false })
    expect(cancelled?.start).toBeUndefined()
    expect(cancelled && isAhead(cancelled)).toBe(false)
  })

  it('does not get its old day back when it is proposed again without one', () => {
    const again = withSteps([
      step('2024-03-01', 'scheduled', { planned: '2024-03-10' }),
      step('2024-03-08', 'postponed'),
      step('2024-03-15', 'proposed'),
    ])
    const [round] = talksAt(again, '2024-03-20').rounds
    expect(round).toMatchObject({ phase: 'proposed', formerStart: '2024-03-10', overdue: false })
    expect(round?.start).toBeUndefined()
  })

  it('has the new day when it is proposed again with one', () => {
    const again = withSteps([
      step('2024-03-01', 'scheduled', { planned: '2024-03-10' }),
      step('2024-03-08', 'cancelled'),
      step('2024-03-15', 'proposed', { planned: '2024-04' }),
    ])
    const [round] = talksAt(again, '2024-03-20').rounds
    expect(round?.start).toBe('2024-04')
    expect(round?.formerStart).toBeUndefined()
  })

  it('is overdue from the day after the one named, for as long as nothing is told', () => {
    const silent = withSteps([step('2024-03-01', 'scheduled', { planned: '2024-03-10' })])
    expect(talksAt(silent, '2024-03-10').rounds[0]?.overdue).toBe(false)
    expect(talksAt(silent, '2024-03-11').rounds[0]).toMatchObject({ phase: 'scheduled', overdue: true })
  })

  it('is overdue only after the month where only a month was named', () => {
    const silent = withSteps([step('2024-03-01', 'proposed', { planned: '2024-03' })])
    expect(talksAt(silent, '2024-03-31').rounds[0]?.overdue).toBe(false)
    expect(talksAt(silent, '2024-04-01').rounds[0]?.overdue).toBe(true)
  })

  it('is under way until the last of its days, and its end is not told before', () => {
    const first = '2024-02-10-lakeside'
    expect(roundOn('2024-02-09', first)?.phase).toBe('scheduled')
    const during = roundOn('2024-02-10', first)
    expect(during?.phase).toBe('under-way')
    expect(during && isHeld(during)).toBe(true)
    expect(during?.end).toBeUndefined()
    expect(roundOn('2024-02-11', first)).toMatchObject({ phase: 'held', end: '2024-02-11' })
  })

  it('tells its whole story only once the last step and the last day have passed', () => {
    expect(roundOn('2024-03-19')?.summary).toBeUndefined()
    expect(roundOn('2024-03-20')?.summary).toMatch(/presented its draft/)
    expect(roundOn('2024-02-10', '2024-02-10-lakeside')?.summary).toBeUndefined()
    expect(roundOn('2024-02-11', '2024-02-10-lakeside')?.summary).toMatch(/two days/)
  })

  it('has the place last named, and venue, hosts and agenda only once held', () => {
    expect(roundOn('2024-02-04', '2024-02-10-lakeside')?.place).toBeUndefined()
    const named = roundOn('2024-02-05', '2024-02-10-lakeside')
    expect(named).toMatchObject({ place: 'Lakeside', hosts: [], agenda: [] })
    expect(named?.venue).toBeUndefined()
    expect(roundOn('2024-02-10', '2024-02-10-lakeside')).toMatchObject({
      venue: 'Old Customs House',
      hosts: ['corland'],
      agenda: ['water', 'prisoners'],
    })
  })

  it('is an estimate only where the actual day is one', () => {
    expect(roundOn('2024-04-12', '2024-04-30-summit')).toMatchObject({ start: '2024-04', approximate: false })
  })
})

describe('attendance as it was known', () => {
  it('follows a party from silence over a condition to the table', () => {
    expect(partyOn('2024-03-09', 'belmark')).toBeUndefined()
    expect(partyOn('2024-03-10', 'belmark')?.status).toBe('unconfirmed')
    expect(partyOn('2024-03-12', 'belmark')).toMatchObject({
      status: 'conditional',
      condition: 'Arvenia hands over its draft before the round',
    })
    expect(partyOn('2024-03-19', 'belmark')?.status).toBe('conditional')
    const came = partyOn('2024-03-20', 'belmark')
    expect(came).toMatchObject({ status: 'attended', head: 'lindqvist', since: '2024-03-20' })
    expect(came?.condition).toBeUndefined()
    expect(came?.history.map((record) => record.status)).toEqual(['unconfirmed', 'conditional', 'attended'])
  })

  it('has no entry for a party of which nothing was reported', () => {
    expect(talksAt(talks, '2024-02-11').attendance.get('2024-02-10-lakeside')?.has('corland')).toBe(false)
  })

  it('keeps the role that each record gives', () => {
    expect(partyOn('2024-03-19', 'corland')?.role).toBe('host')
    expect(partyOn('2024-03-20', 'corland')).toMatchObject({ role: 'observer', status: 'absent' })
  })

  it('takes the later in the table of two records of one day', () => {
    const record = (status: Attendance['status'], date: string): Attendance => ({
      round: second,
      party: 'arvenia',
      date,
      status,
      role: 'negotiator',
      note: 'It was told.',
      sources: ['corland-mfa-2024-03-10-second-round'],
    })
    const sameDay = indexTalks(
      makeTalks({
        attendance: [
          record('confirmed', '2024-03-10'),
          record('invited', '2024-03-09'),
          record('withdrew', '2024-03-10'),
        ],
      }),
    )
    const state = talksAt(sameDay, '2024-03-10').attendance.get(second)?.get('arvenia')
    expect(state?.history.map(({ status }) => status)).toEqual(['invited', 'confirmed', 'withdrew'])
    expect(state?.status).toBe('withdrew')
  })

  it('tells a party that was not invited from one that was absent and one not reported', () => {
    const [any] = makeTalks().attendance
    if (any === undefined) throw new Error('The fixture has no attendance')
    const shutOut = indexTalks(
      makeTalks({ attendance: [{ ...any, party: 'corland', status: 'not-invited' }] }),
    )
    const known = talksAt(shutOut, '2024-02-10').attendance.get('2024-02-10-lakeside')
    expect(known?.get('corland')?.status).toBe('not-invited')
    expect(known?.has('belmark')).toBe(false)
  })
})

describe('evidence as it was known', () => {
  it('leaves out pages published and words said later, where others bear the record out', () => {
    const [any] = makeTalks().attendance
    if (any === undefined) throw new Error('The fixture has no attendance')
    const early = '2024-02-05'
    const record: Attendance = {
      ...any,
      date: early,
      sources: ['corland-mfa-2024-02-05-lakeside', 'belmark-post-2024-02-11-first-round'],
      quotes: ['q-2024-02-01-torv-any-day', 'q-2024-02-11-lindqvist-commission'],
    }
    const pruned = talksAt(indexTalks(makeTalks({ attendance: [record] })), early)
    expect(pruned.attendance.get(record.round)?.get(record.party)?.latest).toMatchObject({
      sources: ['corland-mfa-2024-02-05-lakeside'],
      quotes: ['q-2024-02-01-torv-any-day'],
    })
  })

  it('keeps the earliest page where all came out later, since nothing is shown without one', () => {
    const held = talksAt(talks, '2024-02-10').roundById.get('2024-02-10-lakeside')
    expect(held?.latest.sources).toEqual(['belmark-post-2024-02-11-first-round'])
  })

  it('shows of a quote no round, proposal or report that came later', () => {
    const quote = makeTalks().quotes.find(({ id }) => id === 'q-2024-03-12-lindqvist-draft-first')
    if (quote === undefined) throw new Error('The fixture lacks a quote')
    const then = quoteAt(talksAt(talks, '2024-03-12'), quote)
    expect(then.reports.map((report) => report.source)).toEqual(['belmark-post-2024-03-12-draft-first'])
    expect(then.rounds).toEqual([second])
    expect(quoteAt(talksAt(talks, '2024-02-10'), quote).rounds).toBeUndefined()
  })
})

describe('events', () => {
  it('are the days of the coverage on which something became known, each once and in order', () => {
    const days = eventDays(talks)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(days).toContain('2024-03-12')
    expect(days).toContain('2024-02-28')
    expect(days).not.toContain('2024-03-11')
  })

  it('include the last day of a round that lasted longer', () => {
    const [any] = makeTalks().rounds
    if (any === undefined) throw new Error('The fixture has no round')
    const longer = indexTalks(makeTalks({ rounds: [{ ...any, end: '2024-02-13' }] }))
    expect(eventDays(longer)).toContain('2024-02-13')
  })

  it('never lie outside the coverage', () => {
    const { coverage } = makeTalks().dataset
    const narrow = makeTalks({
      dataset: { ...makeTalks().dataset, coverage: { ...coverage, from: '2024-03-10', to: '2024-03-20' } },
    })
    const days = eventDays(indexTalks(narrow))
    expect([days.at(0), days.at(-1)]).toEqual(['2024-03-10', '2024-03-20'])
  })
})
