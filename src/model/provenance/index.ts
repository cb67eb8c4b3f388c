/** How dense the records are, on how many origins they rest, and whose pages those are. */
export {
  type CorroboratedKind,
  type Corroboration,
  corroboration,
} from './corroboration.ts'
export {
  type CoverageByMonth,
  monthsBetween,
  type PartyCoverage,
  type PartyRecordKind,
  partyRecordKinds,
  recordsByMonth,
} from './months.ts'
export { knownSources, type PagesOf, pagesByCountry, pagesByOwnership } from './ownership.ts'
