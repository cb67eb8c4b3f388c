import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { earlierOf, laterOf } from '../day.ts'
import { anyDay, anyTalks } from '../fixtures/arbitrary.ts'
import type { TalksRecords } from '../records.ts'
import { indexTalks } from '../talks.ts'
import {
  changed,
  convergenceSince,
  entriesSince,
  gapAt,
  gapCourse,
  gapsAt,
  movesSince,
  NEVER_STALE,
  pairAt,
  partiesOnRecord,
  standings,
  stretchesOf,
  turnsOf,
} from './index.ts'

const [first, second] = ['party-0', 'party-1']
const anyLimit = fc.oneof(fc.constantFrom(0, 10, 40), fc.constant(NEVER_STALE))

function on(records: TalksRecords, day: string): TalksAt {
  return talksAt(indexTalks(records), day)
}

/** All measures between two parties, as plain values by issue, so that they can be compared across talks. */
function measured(at: TalksAt, a: string, b: string, since: string) {
  const convergence = convergenceSince(at, a, b, since, 40)
  const pair = pairAt(at, a, b)
  return {
    gaps: gapsAt(at, a, b)
      .map(({ issue, size }) => `${issue} ${size}`)
      .toSorted(),
    moves: movesSince(at, since)
      .map(({ party, issue, by }) => `${party} ${issue} ${by}`)
      .toSorted(),
    entries: entriesSince(at, since)
      .map(({ party, issue }) => `${party} ${issue}`)
      .toSorted(),
    turns: at.talks.issues
      .flatMap(({ id }) => turnsOf(gapCourse(at, id, a, b)))
      .map(({ issue, date, direction, movers }) => {
        return [issue, date, direction, ...movers.map(({ party }) => party).toSorted()].join(' ')
      })
      .toSorted(),
    basis: convergence.basis.map(({ issue, change }) => `${issue} ${change}`).toSorted(),
    entered: convergence.entered.map(({ issue }) => issue).toSorted(),
    left: convergence.left.map(({ issue }) => issue).toSorted(),
    silent: convergence.silent.toSorted(),
    standing: standings.map((standing) => pair.gaps[standing].map(({ issue }) => issue).toSorted()),
    onRecord: partiesOnRecord(at).toSorted(),
  }
}

describe('every measure between two parties', () => {
  it('is the same whichever of the two is named first', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, day, since) => {
        const at = on(records, day)
        expect(measured(at, second, first, since)).toEqual(measured(at, first, second, since))
      }),
    )
  })

  it('is not touched by records after the as-of day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, day, since) => {
        const past = { ...records, positions: records.positions.filter(({ date }) => date <= day) }
        expect(measured(on(records, day), first, second, since)).toEqual(
          measured(on(past, day), first, second, since),
        )
      }),
    )
  })

  it('does not depend on the order of parties, issues or records', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, day, since) => {
        const turned = {
          ...records,
          parties: records.parties.toReversed(),
          issues: records.issues.toReversed(),
          positions: records.positions.toReversed(),
        }
        expect(measured(on(turned, day), first, second, since)).toEqual(
          measured(on(records, day), first, second, since),
        )
      }),
    )
  })
})

describe('the gap', () => {
  it('lies between 0 and 100, and is none between a party and itself', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = on(records, day)
        for (const { size } of gapsAt(at, first, second)) {
          expect(size).toBeGreaterThanOrEqual(0)
          expect(size).toBeLessThanOrEqual(100)
        }
        for (const { size } of gapsAt(at, first, first)) expect(size).toBe(0)
      }),
    )
  })

  it('exists exactly where both parties had a record by the day', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = on(records, day)
        for (const { id } of records.issues) {
          const spoke = (party: string) =>
            records.positions.some((row) => row.party === party && row.issue === id && row.date <= day)
          expect(gapAt(at, id, first, second) !== undefined).toBe(spoke(first) && spoke(second))
        }
      }),
    )
  })

  it('ends its course where it stands', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = on(records, day)
        for (const { id } of records.issues) {
          const last = gapCourse(at, id, first, second).at(-1)
          expect(last?.size).toBe(gapAt(at, id, first, second)?.size)
        }
      }),
    )
  })

  it('turns by ten points or more each time, each turn from where the last one led', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = on(records, day)
        for (const { id } of records.issues) {
          const course = gapCourse(at, id, first, second)
          let size = course[0]?.size
          for (const turn of turnsOf(course)) {
            expect(turn.before).toBe(size)
            expect(Math.abs(turn.after - turn.before)).toBeGreaterThanOrEqual(10)
            expect(turn.direction === 'narrowed').toBe(turn.after < turn.before)
            expect(turn.movers.length).toBeGreaterThan(0)
            size = turn.after
          }
        }
      }),
    )
  })
})

describe('convergence', () => {
  it('has every issue in exactly one list, and each of the basis under exactly one change', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, anyLimit, (records, day, since, limit) => {
        const at = on(records, day)
        const found = convergenceSince(at, first, second, since, limit)
        const all = [
          ...found.basis.map(({ issue }) => issue),
          ...found.entered.map(({ issue }) => issue),
          ...found.left.map(({ issue }) => issue),
          ...found.silent,
        ]
        expect(all.toSorted()).toEqual(records.issues.map(({ id }) => id).toSorted())
        const counts = (['narrowed', 'widened', 'stood-still'] as const).map(
          (change) => changed(found, change).length,
        )
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found.basis.length)
      }),
    )
  })

  it('counts on its basis exactly the issues with both on both days, where nothing goes stale', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, day, since) => {
        const both = (on: string) =>
          records.issues
            .filter(({ id }) =>
              [first, second].every((party) =>
                records.positions.some((row) => row.party === party && row.issue === id && row.date <= on),
              ),
            )
            .map(({ id }) => id)
        const earlier = both(since)
        const basis = convergenceSince(on(records, day), first, second, since, NEVER_STALE).basis
        expect(basis.map(({ issue }) => issue)).toEqual(both(day).filter((id) => earlier.includes(id)))
      }),
    )
  })

  it('finds no change from a day to itself or to a later one', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyDay, (records, one, other) => {
        const day = earlierOf(one, other)
        const at = on(records, day)
        const since = laterOf(one, other)
        const found = convergenceSince(at, first, second, since, NEVER_STALE)
        expect(found.basis.every(({ change }) => change === 'stood-still')).toBe(true)
        expect(found.entered).toEqual([])
        expect(movesSince(at, since)).toEqual([])
        expect(entriesSince(at, since)).toEqual([])
      }),
    )
  })
})

describe('the pairs', () => {
  it('count every known gap once', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, (records, day) => {
        const at = on(records, day)
        const { gaps, known } = pairAt(at, first, second)
        expect(standings.reduce((sum, standing) => sum + gaps[standing].length, 0)).toBe(known)
        expect(known).toBe(gapsAt(at, first, second).length)
      }),
    )
  })
})

describe("a party's line", () => {
  it('runs from its first record to the as-of day without a break', () => {
    fc.assert(
      fc.property(anyTalks, anyDay, anyLimit, (records, day, limit) => {
        const at = on(records, day)
        for (const stood of at.positions.values()) {
          for (const stance of stood.values()) {
            const line = stretchesOf(stance, day, limit)
            expect(line[0]?.from).toBe(stance.history[0]?.date)
            expect(line.at(-1)?.to).toBe(day)
            for (const [index, stretch] of line.entries()) {
              expect(stretch.from <= stretch.to).toBe(true)
              if (index > 0) expect(stretch.from).toBe(line[index - 1]?.to)
            }
          }
        }
      }),
    )
  })
})
