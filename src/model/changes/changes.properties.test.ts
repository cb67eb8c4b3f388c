import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { addDays } from '../day.ts'
import { anyDay } from '../fixtures/arbitrary.ts'
import { LATER, withAnotherFuture } from '../fixtures/futures.ts'
import { anyMeetings } from '../fixtures/meetings-arbitrary.ts'
import type { Day, TalksRecords } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { type Changes, changeLines, changesBetween } from './index.ts'

const anySpan = fc
  .tuple(anyDay, fc.nat(60))
  .map(([since, length]) => [since, addDays(since, length)] as const)

function between(records: TalksRecords, since: Day, day: Day): Changes {
  const talks = indexTalks(records)
  return changesBetween(talksAt(talks, since), talksAt(talks, day))
}

/** Every dated record of the tables that falls between two days, told apart by table, owner and day. */
function naiveNews(records: TalksRecords, since: Day, day: Day): string[] {
  const news: string[] = []
  const add = (what: string, date: Day) => {
    if (date > since && date <= day) news.push(`${what} ${date}`)
  }
  for (const { id, history } of records.rounds) for (const step of history) add(id, step.date)
  for (const { id, history } of records.outcomes) for (const step of history) add(id, step.date)
  for (const { id, history, responses } of records.proposals) {
    const known = history[0]?.date ?? '9999'
    for (const step of history) add(id, step.date)
    // An answer to a text nobody had heard of is told once the text is known.
    for (const response of responses ?? []) if (known <= day) add(`${id} answer`, response.date)
  }
  for (const { round, party, date } of records.attendance) {
    const owner = records.rounds.find(({ id }) => id === round)
    if ((owner?.history[0]?.date ?? '9999') <= day) add(`${round} ${party}`, date)
  }
  for (const { issue, party, date } of records.positions) add(`${issue} ${party}`, date)
  return news.toSorted()
}

function foldedNews(changes: Changes): string[] {
  return [
    ...[...changes.rounds, ...changes.outcomes, ...changes.proposals].flatMap(({ now, steps }) =>
      steps.map(({ date }) => `${now.id} ${date}`),
    ),
    ...changes.proposals.flatMap(({ now, responses }) =>
      responses.map(({ date }) => `${now.id} answer ${date}`),
    ),
    ...changes.attendance.flatMap(({ round, now, steps }) =>
      steps.map(({ date }) => `${round.id} ${now.party} ${date}`),
    ),
    ...changes.positions.flatMap(({ now, steps }) =>
      steps.map(({ date }) => `${now.issue} ${now.party} ${date}`),
    ),
  ].toSorted()
}

describe('changes between two days', () => {
  it('are every record dated in between and no other, as a reading of the tables finds them', () => {
    fc.assert(
      fc.property(anyMeetings, anySpan, (records, [since, day]) => {
        expect(foldedNews(between(records, since, day))).toEqual(naiveNews(records, since, day))
      }),
    )
  })

  it('are the same whatever comes after the later day', () => {
    fc.assert(
      fc.property(anyMeetings, anySpan, (records, [since, day]) => {
        const other = withAnotherFuture(records, day)
        const lines = (from: TalksRecords) =>
          changeLines(talksAt(indexTalks(from), day), between(from, since, day))
        expect(lines(other)).toEqual(lines(records))
        expect(JSON.stringify(lines(other))).not.toContain(LATER)
      }),
    )
  })

  it('start from what was known on the earlier day and lead to what is known on the later one', () => {
    fc.assert(
      fc.property(anyMeetings, anySpan, (records, [since, day]) => {
        const talks = indexTalks(records)
        const before = talksAt(talks, since)
        const after = talksAt(talks, day)
        for (const { round, was, now } of changesBetween(before, after).attendance) {
          expect(was).toEqual(before.attendance.get(round.id)?.get(now.party))
          expect(now).toEqual(after.attendance.get(round.id)?.get(now.party))
        }
      }),
    )
  })

  it('over two spans in a row are those over both together', () => {
    fc.assert(
      fc.property(anyMeetings, anySpan, fc.nat(30), (records, [since, day], more) => {
        const end = addDays(day, more)
        const attendance = (changes: Changes) => foldedNews({ ...changes, proposals: [], attendance: [] })
        const inTwo = [...attendance(between(records, since, day)), ...attendance(between(records, day, end))]
        expect(inTwo.toSorted()).toEqual(attendance(between(records, since, end)))
      }),
    )
  })

  it('always have words: where each led, and each step of it', () => {
    fc.assert(
      fc.property(anyMeetings, anySpan, (records, [since, day]) => {
        const lines = changeLines(talksAt(indexTalks(records), day), between(records, since, day))
        for (const line of lines) {
          expect(line.path.length > 0 || line.detail !== '').toBe(true)
          expect(line.day > since && line.day <= day).toBe(true)
        }
      }),
    )
  })
})
