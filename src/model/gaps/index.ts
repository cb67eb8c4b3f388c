/**
 * Measures on the lines of issues: gaps between two parties, movements since a day, convergence, and how often two
 * parties stand together. All are pure functions of what `talksAt` holds, so nothing dated after the as-of day
 * bears on them, nor does the order of parties or issues. None adds or averages values of different issues.
 */
export {
  type Convergence,
  changed,
  convergenceSince,
  type GapChange,
} from './convergence.ts'
export {
  type GapStep,
  gapCourse,
  lastTurn,
  turnsOf,
} from './course.ts'
export { type Gap, gapAt, gapsAt, widestFirst } from './gap.ts'
export { type Mentions, mentionsOf } from './mentions.ts'
export { entriesSince, farthestFirst, type Move, moveSince, movesSince } from './moves.ts'
export {
  type PairStanding,
  pairAt,
  pairsOnRecord,
  partiesOnRecord,
  type Standing,
  standingOf,
  standings,
} from './pairs.ts'
export {
  convergenceSentence,
  type GapStory,
  gapStory,
  gapStorySentence,
  moversInWords,
  turnInWords,
} from './sentences.ts'
export { isStale, NEVER_STALE, STALE_AFTER, staleFrom } from './stale.ts'
export { reachedWith, type Stretch, stretchesOf } from './stance.ts'
