/** How far one provision lies from where each party stood on the day the provision became known. */
import { type PositionsByIssue, type ProvisionAt, positionAt } from '../asof/index.ts'
import type { Pair } from '../parties.ts'
import type { Position } from '../records.ts'
import { differs } from '../scale.ts'

/** How far a provision lies from one party's position at the time. */
export interface Distance {
  party: string
  /** The position that held on the day the provision became known. */
  position: Position
  /** 0 to 100 points on the issue's own line; not comparable with another issue's. */
  distance: number
}

/** Why nothing can be said of a provision and a pair of parties. */
export type NoBasis =
  /** The provision is told in words and has no value on the line. */
  | 'no value'
  /** The first, the second or both of the pair had taken no recorded position by then. */
  | 'first unknown'
  | 'second unknown'
  | 'both unknown'

/** Where a provision lies with regard to two parties. */
export type Relation =
  | { side: 'first' | 'second' /** How many points nearer than to the other, 10 to 100. */; by: number }
  | {
      side: 'between' /** The difference of the two distances, below 10: as near to one as to the other. */
      by: number
    }
  | { side: 'no basis'; why: NoBasis }

export interface MeasuredProvision {
  provision: ProvisionAt
  /** Parties with a position by then, nearest first; at one distance in the talks' order. Empty without a value. */
  distances: Distance[]
  /** The parties nearest to it: the smallest distance and all that differ from it by less than 10 points. */
  nearest: string[]
  relation: Relation
}

/**
 * Measures a provision against the positions that held on the day it became known, and asks which of `pair`
 * it was nearer to. Positions recorded later, and parties without a record by then, are not part of it.
 */
export function measureProvision(
  provision: ProvisionAt,
  positions: PositionsByIssue,
  partyOrder: ReadonlyMap<string, number>,
  pair: Pair,
): MeasuredProvision {
  const { value } = provision
  const distances: Distance[] = []
  const held = new Set<string>()
  for (const [party, { history }] of positions.get(provision.issue) ?? []) {
    const position = positionAt(history, provision.knownFrom)
    if (position === undefined) continue
    held.add(party)
    if (value !== undefined) distances.push({ party, position, distance: Math.abs(position.value - value) })
  }
  const place = (party: string) => partyOrder.get(party) ?? Number.POSITIVE_INFINITY
  distances.sort((a, b) => a.distance - b.distance || place(a.party) - place(b.party))
  const least = distances[0]?.distance
  return {
    provision,
    distances,
    nearest: distances.filter((one) => least !== undefined && !differs(one.distance, least)).map(partyOf),
    relation: relationTo(pair, value !== undefined, held, distances),
  }
}

function partyOf({ party }: Distance): string {
  return party
}

function relationTo(
  [first, second]: Pair,
  hasValue: boolean,
  held: ReadonlySet<string>,
  distances: readonly Distance[],
): Relation {
  if (!hasValue) return { side: 'no basis', why: 'no value' }
  const toFirst = distances.find(({ party }) => party === first)
  const toSecond = distances.find(({ party }) => party === second)
  if (toFirst === undefined || toSecond === undefined) {
    const why = held.has(first) ? 'second unknown' : held.has(second) ? 'first unknown' : 'both unknown'
    return { side: 'no basis', why }
  }
  const by = Math.abs(toFirst.distance - toSecond.distance)
  if (!differs(toFirst.distance, toSecond.distance)) return { side: 'between', by }
  return { side: toFirst.distance < toSecond.distance ? 'first' : 'second', by }
}
