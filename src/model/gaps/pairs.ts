/** How often each two parties stand together, near, apart or far. */
import type { TalksAt } from '../asof/index.ts'
import type { Pair } from '../parties.ts'
import { MEANINGFUL_DIFFERENCE } from '../scale.ts'
import { type Gap, gapsAt } from './gap.ts'

/** Gaps below this count as near. */
export const NEAR_BELOW = 25
/** Gaps from this on count as far. */
export const FAR_FROM = 50

export const standings = ['together', 'near', 'apart', 'far'] as const
export type Standing = (typeof standings)[number]

export interface PairStanding {
  a: string
  b: string
  /** The gaps behind each count, in the talks' own order of issues. */
  gaps: Record<Standing, Gap[]>
  /** On how many issues both had a recorded position: the sum of the four counts. */
  known: number
}

/** How far a gap is in words: together under 10 points, near under 25, apart under 50, far from 50 on. */
export function standingOf(size: number): Standing {
  if (size < MEANINGFUL_DIFFERENCE) return 'together'
  if (size < NEAR_BELOW) return 'near'
  return size < FAR_FROM ? 'apart' : 'far'
}

/**
 * On how many issues two parties stood together, near, apart and far at the end of the as-of day, of how many on
 * which both had taken a position.
 *
 * Counts of issues, from 0 to the number of issues of the talks; 0 of 0 for two parties that never spoke to the
 * same issue, which says nothing of agreement. Issues are never weighted or added into one score, and the order
 * of the two parties does not matter.
 *
 * Method: the bounds 10, 25 and 50 are this program's own reading of an ordinal line
 * (docs/CODEBOOK.md, "Measures built on the lines").
 */
export function pairAt(at: TalksAt, a: string, b: string): PairStanding {
  const gaps: PairStanding['gaps'] = { together: [], near: [], apart: [], far: [] }
  const known = gapsAt(at, a, b)
  for (const gap of known) gaps[standingOf(gap.size)].push(gap)
  return { a, b, gaps, known: known.length }
}

/**
 * Every pair of parties on record of which at least one is among `chosen` (none chosen means all), each once, the
 * party that comes first in the talks' own order first.
 */
export function pairsOnRecord(at: TalksAt, chosen: readonly string[] = []): Pair[] {
  const parties = partiesOnRecord(at)
  const isChosen = (party: string) => chosen.length === 0 || chosen.includes(party)
  return parties.flatMap((a, index) =>
    parties.slice(index + 1).flatMap((b): Pair[] => (isChosen(a) || isChosen(b) ? [[a, b]] : [])),
  )
}

/** The parties that had taken a position on anything by the as-of day, in the talks' own order. */
export function partiesOnRecord(at: TalksAt): string[] {
  const heard = new Set([...at.positions.values()].flatMap((stood) => [...stood.keys()]))
  return at.talks.parties.filter(({ id }) => heard.has(id)).map(({ id }) => id)
}
