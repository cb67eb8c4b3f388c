/** Which parties a comparison is between. */
import type { Party } from './records.ts'

/** Two different parties, in a fixed order. */
export type Pair = readonly [first: string, second: string]

/**
 * The two parties that a page compares where nobody chose: the first two negotiators in the talks' own order,
 * filled up with the next parties where fewer negotiate. Undefined for talks with fewer than two parties.
 */
export function principalPair(parties: readonly Pick<Party, 'id' | 'role'>[]): Pair | undefined {
  const negotiators = parties.filter((party) => party.role === 'negotiator')
  const others = parties.filter((party) => party.role !== 'negotiator')
  const [first, second] = [...negotiators, ...others]
  return first && second ? [first.id, second.id] : undefined
}
