import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../day.ts'
import { anyDay } from '../fixtures/arbitrary.ts'
import { LATER, withAnotherFuture, withoutFuture, withProvisionDays } from '../fixtures/futures.ts'
import { anyMeetings } from '../fixtures/meetings-arbitrary.ts'
import { makeTalks } from '../fixtures.ts'
import type { Attendance, Day, Evidence, Round, TalksRecords } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { type RoundAt, type RoundPhase, type TalksAt, talksAt } from './index.ts'

const anyDated = anyMeetings.map(withProvisionDays)

function seen(records: TalksRecords, day: Day): Omit<TalksAt, 'talks'> {
  const { talks: _, ...rest } = talksAt(indexTalks(records), day)
  return rest
}

/** Without what only tells that a history was complete. */
function withoutWholeStory(at: Omit<TalksAt, 'talks'>) {
  const shorten = ({ summary: _, sources: __, ...round }: RoundAt) => round
  const shortest = <Kind extends { summary?: string }>({ summary: _, ...rest }: Kind) => rest
  return {
    ...at,
    rounds: at.rounds.map(shorten),
    roundById: [...at.roundById.values()].map(shorten),
    proposals: at.proposals.map(shortest),
    proposalById: [...at.proposalById.values()].map(shortest),
    outcomes: at.outcomes.map(shortest),
  }
}

/** Attendance as a reader of the table would find it: the last line up to the day. */
function naiveAttendance(records: TalksRecords, round: string, party: string, day: Day) {
  let last: Attendance | undefined
  for (const record of records.attendance) {
    if (record.round !== round || record.party !== party || record.date > day) continue
    if (last === undefined || record.date >= last.date) last = record
  }
  return last
}

/** A round's phase as a reader of its history would find it, step by step. */
function naivePhase(round: Round, day: Day): RoundPhase | 'not yet known' {
  let phase: RoundPhase | 'not yet known' = 'not yet known'
  for (const step of round.history) if (step.date <= day) phase = step.status
  return phase === 'held' && round.end !== undefined && round.end > day ? 'under-way' : phase
}

describe('the talks at a day', () => {
  it('are the same whatever the future is', () => {
    fc.assert(
      fc.property(anyDated, anyDay, (records, day) => {
        const then = seen(records, day)
        const other = seen(withAnotherFuture(records, day), day)
        expect(other).toEqual(then)
        expect(JSON.stringify([other, [...other.attendance], [...other.positions]])).not.toContain(LATER)
      }),
    )
  })

  it('lose nothing but complete stories when all later records are removed', () => {
    fc.assert(
      fc.property(anyDated, anyDay, (records, day) => {
        const whole = withoutWholeStory(seen(records, day))
        expect(withoutWholeStory(seen(withoutFuture(records, day), day))).toEqual(whole)
      }),
    )
  })

  it('hold no record and no evidence dated later, except the only page that bears a record out', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        const at = seen(records, day)
        for (const record of everyRecord(at)) {
          expect(record.date <= day).toBe(true)
          const published = (record.sources ?? []).map((id) => publishedOn(records, id))
          const isLate = published.some((date) => date > day)
          expect(isLate && published.length > 1).toBe(false)
        }
        expect(at.quotes.every((quote) => quote.date <= day)).toBe(true)
      }),
    )
  })

  it('agree on attendance with a reading of the table line by line', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        const at = seen(records, day)
        for (const { id: round } of records.rounds) {
          for (const { id: party } of records.parties) {
            const state = at.attendance.get(round)?.get(party)
            const naive = naiveAttendance(records, round, party, day)
            expect([state?.status, state?.role, state?.since, state?.condition]).toEqual([
              naive?.status,
              naive?.role,
              naive?.date,
              naive?.condition,
            ])
          }
        }
      }),
    )
  })

  it('agree on the phase of each round with a reading of its history step by step', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (records, day) => {
        const at = seen(records, day)
        for (const round of records.rounds) {
          expect(at.roundById.get(round.id)?.phase ?? 'not yet known').toBe(naivePhase(round, day))
        }
      }),
    )
  })

  it('only ever grow: what was known stays known', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, fc.nat(30), (records, day, later) => {
        const before = seen(records, day)
        const after = seen(records, addDays(day, later))
        for (const { id, history } of before.rounds) {
          const grown = after.roundById.get(id)?.history ?? []
          expect(grown.slice(0, history.length).map(({ date, status }) => [date, status])).toEqual(
            history.map(({ date, status }) => [date, status]),
          )
        }
        expect(after.quotes.slice(0, before.quotes.length)).toEqual(before.quotes)
      }),
    )
  })
})

describe('the time zone of the machine', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('changes nothing in %s', (zone) => {
    const days = ['2024-02-10', '2024-03-10', '2024-03-31', '2024-05-10']
    const here = days.map((day) => seen(makeTalks(), day))
    vi.stubEnv('TZ', zone)
    expect(days.map((day) => seen(makeTalks(), day))).toEqual(here)
    vi.unstubAllEnvs()
  })
})

function everyRecord(at: Omit<TalksAt, 'talks'>): (Evidence & { date: Day })[] {
  const ofRounds = at.rounds.flatMap(({ history }) => history)
  const ofProposals = at.proposals.flatMap(({ history, responses }) => [...history, ...responses])
  const ofOutcomes = at.outcomes.flatMap(({ history }) => history)
  const attendance = [...at.attendance.values()].flatMap((states) => [...states.values()])
  const positions = [...at.positions.values()].flatMap((states) => [...states.values()])
  const states = [...attendance, ...positions].flatMap(({ history }): (Evidence & { date: Day })[] => history)
  return [...ofRounds, ...ofProposals, ...ofOutcomes, ...states]
}

function publishedOn(records: TalksRecords, id: string): Day {
  return records.sources.find((source) => source.id === id)?.published ?? ''
}
