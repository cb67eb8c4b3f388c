/** Where things go in the chart of one issue, in pixels. */
import { daysBetween } from '../../model/day.ts'
import type { Day, Issue } from '../../model/records.ts'
import { pointsOf, type ScalePoint } from '../../model/scale.ts'
import { type DayTick, dayTicks } from '../charts/timeaxis.ts'
import type { StanceChart } from './state.ts'

export interface Geometry {
  width: number
  height: number
  /** The part in which lines run. */
  left: number
  right: number
  top: number
  bottom: number
  /** Whether there is room for full names and long words. */
  isWide: boolean
  /** Days from the first to the last one shown; at least 1. */
  days: number
  x: (day: Day) => number
  y: (value: number, side?: number) => number
  /** A value moved aside by as much as its line is, for charts that place by value. */
  level: (value: number, side: number) => number
  ticks: DayTick[]
  points: ScalePoint[]
}

/** Room above 100 and below 0, in points of the line, for lines that run side by side there. */
export const BEYOND = 4
const SIDE_STEP = 5
const MOST_SPREAD = 30
const WIDE = 720
const TOP = 20
const AXIS = 30
const LABEL_HEIGHT = 20
const LEAST_HEIGHT = 400
const MOST_HEIGHT = 640
/** Pixels that the closest two points of a scale should lie apart, so that their words have room. */
const WORDS_HEIGHT = 54
const TICK_ROOM = 76

/** Lays out a chart of a given width; its height follows from the words of the scale and the number of parties. */
export function stanceGeometry(chart: StanceChart, width: number): Geometry {
  const isWide = width >= WIDE
  const left = isWide ? 220 : 112
  const right = width - (isWide ? 184 : 74)
  const points = pointsOf(chart.issue)
  const inner = Math.max(plotHeight(points), chart.lines.length * LABEL_HEIGHT)
  const days = Math.max(1, daysBetween(chart.from, chart.to))
  const perPoint = inner / (100 + 2 * BEYOND)
  const widest = Math.max(
    0,
    ...chart.lines.flatMap(({ points: own }) => own.map(({ side }) => 2 * Math.abs(side))),
  )
  const step = Math.min(SIDE_STEP, MOST_SPREAD / Math.max(1, widest))
  const y = (value: number, side = 0) => TOP + (100 + BEYOND - value) * perPoint + side * step
  return {
    width,
    height: TOP + inner + AXIS,
    left,
    right,
    top: TOP,
    bottom: TOP + inner,
    isWide,
    days,
    x: (day) => left + (daysBetween(chart.from, day) / days) * Math.max(0, right - left),
    y,
    level: (value, side) => value - (side * step) / perPoint,
    ticks: dayTicks(chart.from, chart.to, Math.max(2, Math.floor((right - left) / TICK_ROOM))),
    points,
  }
}

function plotHeight(points: readonly Issue['scale'][number][]): number {
  const distances = points.slice(1).map(({ value }, index) => value - (points[index]?.value ?? value))
  const closest = Math.max(1, Math.min(100, ...distances.filter((distance) => distance > 0)))
  const wanted = (WORDS_HEIGHT / closest) * (100 + 2 * BEYOND)
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wanted))
}
