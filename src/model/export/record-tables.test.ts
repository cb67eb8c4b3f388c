import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { changesBetween } from '../changes/index.ts'
import { addDays, earlierOf } from '../day.ts'
import { makeTalks } from '../fixtures.ts'
import { indexTalks } from '../talks.ts'
import type { PlainTable } from './csv.ts'
import { attendanceTable, changesTable, outcomesTable, proposalsTable } from './record-tables.ts'

const talks = indexTalks(makeTalks())
const { from, to } = talks.dataset.coverage
const days = fc.integer({ min: 0, max: 110 }).map((count) => {
  return earlierOf(addDays(from, count), to)
})

function tablesAt(day: string): PlainTable[] {
  const at = talksAt(talks, day)
  const states = at.rounds.flatMap((round) => [...(at.attendance.get(round.id)?.values() ?? [])])
  return [
    outcomesTable(at, at.outcomes),
    proposalsTable(at, at.proposals),
    changesTable(at, changesBetween(talksAt(talks, addDays(day, -14)), at)),
    attendanceTable(at, states),
  ]
}

describe('lists of records as tables', () => {
  it('have a cell for each column, on any day', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const { head, rows } of tablesAt(day)) {
          for (const row of rows) expect(row).toHaveLength(head.length)
        }
      }),
    )
  })

  it('name no later day than the as-of day as one on which something became known', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const { head, rows } of tablesAt(day)) {
          for (const row of rows) {
            for (const [index, column] of head.entries()) {
              const told = String(row[index] ?? '').split(' | ')
              if (!['Since', 'Known from', 'Day', 'Steps', 'Stages'].includes(column)) continue
              for (const part of told) expect(part.slice(0, 10) <= day, `${column}: ${part}`).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('tell every outcome with the steps to where it stands', () => {
    const at = talksAt(talks, to)
    const { rows } = outcomesTable(at, at.outcomes)
    expect(rows).toHaveLength(at.outcomes.length)
    for (const [index, outcome] of at.outcomes.entries()) {
      expect(String(rows[index]?.at(-1)).split(' | ')).toHaveLength(outcome.history.length)
    }
  })

  it('say of a recipient that has not answered that no answer is recorded', () => {
    const at = talksAt(talks, '2024-03-13')
    const { head, rows } = proposalsTable(at, at.proposals)
    const answers = rows.map((row) => String(row[head.indexOf('Answers')])).join(' | ')
    expect(answers).toContain('no answer recorded')
  })
})
