import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from './asof/index.ts'
import { anyDay } from './fixtures/arbitrary.ts'
import { anyMeetings } from './fixtures/meetings-arbitrary.ts'
import { makeTalks } from './fixtures.ts'
import type { Attendance, AttendanceStatus } from './records.ts'
import { medianOf, reliabilityOf, turnouts } from './reliability.ts'
import { indexTalks } from './talks.ts'

const talks = indexTalks(makeTalks())
const first = '2024-02-10-lakeside'
const second = '2024-03-20-lakeside'

function of(party: string, day = '2024-05-10') {
  return reliabilityOf(talksAt(talks, day)).find((row) => row.party === party)
}

/** Talks in which Belmark has only these records, all of the second round. */
function withRecords(...records: [date: string, status: AttendanceStatus, more?: Partial<Attendance>][]) {
  return indexTalks(
    makeTalks({
      attendance: records.map(([date, status, more]) => ({
        round: second,
        party: 'belmark',
        date,
        status,
        role: 'negotiator',
        note: 'It was told.',
        sources: ['corland-mfa-2024-03-10-second-round'],
        ...more,
      })),
    }),
  )
}

describe('reliability of attendance', () => {
  it('counts the rounds at which a party was expected, and what came of them', () => {
    const belmark = of('belmark')
    expect(belmark?.expected).toEqual([first, second, '2024-04-06-ministers-call'])
    expect(belmark?.byTurnout.attended).toEqual([first, second])
    expect(belmark?.byTurnout.withdrew).toEqual(['2024-04-06-ministers-call'])
  })

  it('tells rounds for which a party set a condition, and of these the ones that it attended', () => {
    expect(of('belmark')?.conditional).toEqual([second])
    expect(of('belmark')?.attendedAfterCondition).toEqual([second])
    expect(of('belmark', '2024-03-15')?.attendedAfterCondition).toEqual([])
  })

  it('measures the days from the first proposal of a round to the first confirmation of it', () => {
    const arvenia = of('arvenia')
    expect(arvenia?.confirmations).toEqual([{ round: second, days: 28 }])
    expect(arvenia?.medianDays).toBe(28)
    expect(of('belmark')?.medianDays).toBeUndefined()
  })

  it('never takes silence for absence', () => {
    const silent = withRecords(['2024-03-10', 'confirmed'])
    const [belmark] = reliabilityOf(talksAt(silent, '2024-05-10'))
    expect(belmark?.byTurnout.unreported).toEqual([second])
    expect(belmark?.byTurnout.absent).toEqual([])
  })

  it('leaves a round open until it was held', () => {
    const coming = withRecords(['2024-03-10', 'confirmed'])
    const [belmark] = reliabilityOf(talksAt(coming, '2024-03-15'))
    expect(belmark?.byTurnout.open).toEqual([second])
  })

  it('does not expect a party that was only reported absent, or was not invited', () => {
    const absent = reliabilityOf(talksAt(withRecords(['2024-03-20', 'absent']), '2024-05-10'))
    expect(absent).toEqual([])
    const uninvited = withRecords(['2024-03-11', 'declined'], ['2024-03-12', 'not-invited'])
    expect(reliabilityOf(talksAt(uninvited, '2024-05-10'))).toEqual([])
  })

  it('counts a delegation below the level of the round', () => {
    const lower = withRecords(['2024-03-20', 'attended', { level: 'lower' }])
    expect(reliabilityOf(talksAt(lower, '2024-05-10'))[0]?.lowerLevel).toEqual([second])
  })

  it('counts a round that was called off as not held, unless the party had withdrawn', () => {
    const rounds = ['2024-04-06-ministers-call']
    const call = indexTalks(
      makeTalks({
        attendance: [
          {
            round: '2024-04-06-ministers-call',
            party: 'arvenia',
            date: '2024-04-02',
            status: 'confirmed',
            role: 'negotiator',
            note: 'It confirmed.',
            sources: ['belmark-post-2024-04-02-draft-rejected'],
          },
        ],
      }),
    )
    expect(reliabilityOf(talksAt(call, '2024-05-10'))[0]?.byTurnout['not-held']).toEqual(rounds)
  })

  it('puts each round expected at under exactly one turnout, in any talks', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        for (const row of reliabilityOf(talksAt(indexTalks(records), day))) {
          const all = turnouts.flatMap((turnout) => row.byTurnout[turnout])
          expect(all.toSorted()).toEqual(row.expected.toSorted())
          const absent = records.attendance.filter(
            (record) => record.party === row.party && record.date <= day && record.status === 'absent',
          )
          for (const id of row.byTurnout.absent) expect(absent.map(({ round }) => round)).toContain(id)
          for (const { days } of row.confirmations) expect(days).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([5, 1, 3])).toBe(3)
    expect(medianOf([4, 1, 3, 2])).toBe(2.5)
    expect(medianOf([])).toBeUndefined()
  })
})
