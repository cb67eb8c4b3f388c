/** Lines of several parties that run at one value at one time, laid side by side. */
import { earlierOf, laterOf } from '../../model/day.ts'
import type { Day, Position } from '../../model/records.ts'

interface Run {
  position: Position
  from: Day
  to: Day
}

interface Bundle {
  runs: Run[]
  from: Day
  to: Day
}

/**
 * For each party's record, its place among the lines that run at the same value at the same time: 0 for a line
 * alone, and for several 0.5 less than half their number to either side. Each party keeps one place throughout a
 * bundle, in the order in which the runs are given.
 */
export function bundle(runs: readonly Run[]): (position: Position) => number {
  const sides = new Map<Position, number>()
  for (const value of new Set(runs.map(({ position }) => position.value))) {
    for (const group of groupsOf(runs.filter(({ position }) => position.value === value))) {
      const parties = [...new Set(group.runs.map(({ position }) => position.party))]
      for (const { position } of group.runs) {
        sides.set(position, parties.indexOf(position.party) - (parties.length - 1) / 2)
      }
    }
  }
  return (position) => sides.get(position) ?? 0
}

/** Runs that share a day, directly or through others, are one bundle. */
function groupsOf(runs: readonly Run[]): Bundle[] {
  const groups: Bundle[] = []
  for (const run of runs.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = groups.at(-1)
    if (last && run.from <= last.to) {
      last.runs.push(run)
      last.from = earlierOf(last.from, run.from)
      last.to = laterOf(last.to, run.to)
    } else groups.push({ runs: [run], from: run.from, to: run.to })
  }
  for (const group of groups) group.runs.sort((a, b) => runs.indexOf(a) - runs.indexOf(b))
  return groups
}
