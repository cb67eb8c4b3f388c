/** The lines of a chart as the rows that Recharts draws steps from. */
import { daysBetween } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import type { DrawnStretch, PartyLine, StanceChart } from './state.ts'

/** A row has the days since the chart's first day, and the level of each party's line while it runs. */
export type LineRow = { day: number } & Record<string, number | null>

/** A party's line is drawn by two series: one while its position is current, one dotted while it is old. */
export function seriesKey(party: string, stale: boolean): string {
  return `${party} ${stale ? 'old' : 'current'}`
}

/**
 * One row for each day on which any line begins, steps or ends. A level holds until the next row; null where the
 * series does not run, so that nothing is drawn before a party's first record.
 */
export function lineRows(chart: StanceChart, level: (value: number, side: number) => number): LineRow[] {
  const days = new Set(
    chart.lines.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to])),
  )
  return [...days].toSorted().map((day) => {
    const row: LineRow = { day: daysBetween(chart.from, day) }
    for (const line of chart.lines) {
      for (const stale of [false, true]) {
        const stretch = stretchOn(line, stale, day)
        row[seriesKey(line.party, stale)] = stretch ? level(stretch.position.value, stretch.side) : null
      }
    }
    return row
  })
}

/**
 * The stretch of one series that decides its level on a day. On the day on which an old position gives way to a
 * new one, the dotted series steps to the new level, so that the line is not torn.
 */
function stretchOn(line: PartyLine, stale: boolean, day: Day): DrawnStretch | undefined {
  const own = line.stretches.findLast(
    (stretch) => stretch.stale === stale && stretch.from <= day && day <= stretch.to,
  )
  if (!stale || own?.to !== day) return own
  return line.stretches.find((stretch) => !stretch.stale && stretch.from === day) ?? own
}
