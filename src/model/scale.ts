/** What a value on an issue's line says, in the words of the line's labelled points. */
import type { Issue } from './records.ts'

/** Differences below this, on one line, mean nothing: the coding is not finer than that (docs/CODEBOOK.md). */
export const MEANINGFUL_DIFFERENCE = 10

export interface ScalePoint {
  value: number
  label: string
}

/** Where a value lies on a line: on a labelled point, or between two of them. */
export interface Place {
  /** The labelled point at the value, or the next below it; missing below the first point. */
  lower?: ScalePoint
  /** The labelled point at the value, or the next above it; missing above the last point. */
  upper?: ScalePoint
}

/** The labelled points of an issue's line in order of their values. */
export function pointsOf(issue: Pick<Issue, 'scale'>): ScalePoint[] {
  return issue.scale.toSorted((a, b) => a.value - b.value)
}

/** The labelled points that a value from 0 to 100 lies on or between. */
export function placeOf(issue: Pick<Issue, 'scale'>, value: number): Place {
  const points = pointsOf(issue)
  const lower = points.findLast((point) => point.value <= value)
  const upper = points.find((point) => point.value >= value)
  return { ...(lower && { lower }), ...(upper && { upper }) }
}

/** A value in words: the label of its point, or "between …" with the labels on either side. */
export function valueInWords(issue: Pick<Issue, 'scale'>, value: number): string {
  const { lower, upper } = placeOf(issue, value)
  if (lower && upper) {
    return lower.value === upper.value ? lower.label : `between “${lower.label}” and “${upper.label}”`
  }
  const end = lower ?? upper
  return end === undefined ? String(value) : `beyond “${end.label}”`
}

/** Whether two values of one line are far enough apart to count as different. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) >= MEANINGFUL_DIFFERENCE
}
