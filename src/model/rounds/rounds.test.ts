import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { anyDay } from '../fixtures/arbitrary.ts'
import { anyMeetings } from '../fixtures/meetings-arbitrary.ts'
import { makeTalks } from '../fixtures.ts'
import { indexTalks, referred } from '../talks.ts'
import { agendaOf } from './agenda.ts'
import { type BoardFilters, boardOf, countFacet, neighboursOf } from './board.ts'
import { delegationsOf, historyOf } from './lanes.ts'
import { momentOf, monthsOf } from './quotes.ts'

const talks = indexTalks(makeTalks())
const first = '2024-02-10-lakeside'
const second = '2024-03-20-lakeside'
const everything: BoardFilters = {
  party: [],
  from: null,
  to: null,
  track: [],
  format: [],
  status: [],
  attendance: [],
  round: [],
}

function board(day: string, filters: Partial<BoardFilters> = {}, order: 'upcoming' | 'date' = 'upcoming') {
  const { groups, ...rest } = boardOf(talksAt(talks, day), { ...everything, ...filters }, order)
  return { ...rest, tracks: groups.map(({ track, rounds }) => [track.id, ...rounds.map(({ id }) => id)]) }
}

function roundOn(day: string, id: string) {
  const at = talksAt(talks, day)
  return { at, round: referred(at.roundById, id) }
}

describe('the board', () => {
  it('puts what is to come first and then the latest, track by track', () => {
    expect(board('2024-05-10').tracks).toEqual([
      ['direct', '2024-05-15-porthaven', second, first],
      ['shuttle', '2024-06-01-experts', '2024-04-30-summit', '2024-04-06-ministers-call'],
    ])
  })

  it('runs from the first round to the last where asked', () => {
    expect(board('2024-05-10', {}, 'date').tracks[0]).toEqual([
      'direct',
      first,
      second,
      '2024-05-15-porthaven',
    ])
  })

  it('knows only rounds known by the day', () => {
    expect(board('2024-02-11').tracks).toEqual([['direct', second, first]])
    expect(board('2024-02-11').all).toBe(2)
  })

  it('has a column for each party of which anything is reported', () => {
    expect(board('2024-02-11').parties).toEqual(['arvenia', 'belmark'])
    expect(board('2024-05-10').parties).toEqual(['arvenia', 'belmark', 'corland'])
  })

  it('narrows to rounds in which a chosen party is reported, and to its column', () => {
    const own = board('2024-05-10', { party: ['corland'] })
    expect(own.tracks).toEqual([['direct', '2024-05-15-porthaven', second]])
    expect(own.parties).toEqual(['corland'])
    expect(own.all).toBe(6)
  })

  it('narrows by track, format, phase and dates', () => {
    expect(board('2024-05-10', { track: ['shuttle'] }).shown).toBe(3)
    expect(board('2024-05-10', { format: ['call'] }).tracks).toEqual([
      ['shuttle', '2024-04-06-ministers-call'],
    ])
    expect(board('2024-05-10', { status: ['held'] }).tracks).toEqual([['direct', second, first]])
    expect(board('2024-05-10', { from: '2024-04-01', to: '2024-04-30' }).shown).toBe(2)
  })

  it('finds a planned month in any part of the month', () => {
    expect(board('2024-04-20', { from: '2024-04-20', to: '2024-04-22' }).tracks).toEqual([
      ['shuttle', '2024-04-30-summit'],
    ])
  })

  it('finds rounds for which anyone ever set a condition, though they were held since', () => {
    expect(board('2024-05-10', { attendance: ['conditional'] }).tracks).toEqual([['direct', second]])
    expect(board('2024-05-10', { attendance: ['conditional'], party: ['arvenia'] }).shown).toBe(0)
  })

  it('tells a proposed round from one for which a presence was proposed', () => {
    expect(board('2024-05-10', { status: ['proposed'] })).not.toEqual(
      board('2024-05-10', { attendance: ['proposed'] }),
    )
  })

  it('finds rounds of which no attendance is reported', () => {
    expect(board('2024-05-10', { attendance: ['not-reported'] }).shown).toBe(2)
  })

  it('counts for each value what choosing it would show, in any talks', () => {
    fc.assert(
      fc.property(
        anyMeetings,
        anyDay,
        fc.constantFrom('phase' as const, 'attendance' as const),
        (records, day, facet) => {
          const at = talksAt(indexTalks(records), day)
          const filters: BoardFilters = {
            ...everything,
            party: ['arvenia'],
            status: ['held'],
            attendance: ['attended'],
          }
          for (const [value, count] of countFacet(at, filters, facet)) {
            const choice = facet === 'phase' ? { status: [value] } : { attendance: [value] }
            expect(boardOf(at, { ...filters, ...choice }, 'date').shown).toBe(count)
          }
        },
      ),
    )
  })

  it('shows every round that passes exactly once', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        const at = talksAt(indexTalks(records), day)
        const { groups, shown } = boardOf(at, everything, 'upcoming')
        const ids = groups.flatMap(({ rounds }) => rounds.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(at.rounds.map(({ id }) => id).toSorted())
        expect(shown).toBe(ids.length)
      }),
    )
  })
})

describe('the rounds before and after one', () => {
  it('are those of its track, in order of their days', () => {
    const { at, round } = roundOn('2024-05-10', second)
    const { previous, next } = neighboursOf(at, round)
    expect([previous?.id, next?.id]).toEqual([first, '2024-05-15-porthaven'])
  })

  it('are not told before they are known', () => {
    const { at, round } = roundOn('2024-03-20', second)
    expect(neighboursOf(at, round).next).toBeUndefined()
  })
})

describe('the history of attendance', () => {
  it('has a lane a party by role, and a column for each day with news', () => {
    const { at, round } = roundOn('2024-03-20', second)
    const { days, lanes } = historyOf(at, round)
    expect(days).toEqual(['2024-03-10', '2024-03-12', '2024-03-19', '2024-03-20'])
    expect(lanes.map(({ state, from }) => [state.party, from])).toEqual([
      ['arvenia', 0],
      ['belmark', 0],
      ['corland', 0],
    ])
    expect(lanes[1]?.cells.map((records) => records.map(({ status }) => status))).toEqual([
      ['unconfirmed'],
      ['conditional'],
      [],
      ['attended'],
    ])
  })

  it('names who led and who else took part', () => {
    const { at, round } = roundOn('2024-03-20', second)
    expect(delegationsOf(at, round).map(({ party, head, members }) => [party, head, members])).toEqual([
      ['arvenia', 'torv', []],
      ['belmark', 'lindqvist', ['belmark-government']],
    ])
  })
})

describe('positions around a round', () => {
  it('are those held the day before, and those recorded from its first day on', () => {
    const { at, round } = roundOn('2024-04-30', second)
    const [water, border] = agendaOf(at, round)
    const arvenia = water?.stances.find(({ party }) => party === 'arvenia')
    expect([arvenia?.before?.value, arvenia?.after?.value]).toEqual([0, 20])
    const belmark = border?.stances.find(({ party }) => party === 'belmark')
    expect(belmark?.before?.value).toBe(100)
    expect(belmark?.after).toBeUndefined()
  })

  it('are not counted as its result long after it, nor from the next round on', () => {
    const { at, round } = roundOn('2024-05-10', second)
    const arvenia = agendaOf(at, round)[0]?.stances.find(({ party }) => party === 'arvenia')
    expect(arvenia?.after?.value).toBe(20)
  })

  it('are missing where nothing was recorded', () => {
    const { at, round } = roundOn('2024-02-11', first)
    const prisoners = agendaOf(at, round).find(({ issue }) => issue.id === 'prisoners')
    expect(prisoners?.stances.map(({ party }) => party)).toEqual(['belmark'])
  })
})

describe('quotes around a round', () => {
  it('were said before, during or after it', () => {
    const { round } = roundOn('2024-03-01', first)
    expect(
      ['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'].map((day) => momentOf(round, day)),
    ).toEqual(['before', 'during', 'during', 'after'])
  })

  it('were all said before it where it is still to come', () => {
    const { round } = roundOn('2024-03-12', second)
    expect(momentOf(round, '2024-03-12')).toBe('before')
  })

  it('are looked for in the months with quotes from its first news on', () => {
    const { at, round } = roundOn('2024-05-10', second)
    expect(monthsOf(at, round)).toEqual(['2024-02', '2024-03', '2024-04'])
  })
})
