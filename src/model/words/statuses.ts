/** One word or phrase for each code of the records, the same on every page, in every export and for every party. */
import type { RoundPhase } from '../asof/rounds.ts'
import type {
  AttendanceStatus,
  Confidence,
  OutcomeStatus,
  OutletKind,
  Ownership,
  PartyRole,
  ProposalKind,
  ProposalStage,
  QuoteKind,
  ResponseKind,
  RoundFormat,
} from '../records.ts'

/** What is said of a party in a round of which no record speaks. */
export const NOT_REPORTED = 'not reported'

export const attendanceWords: Record<AttendanceStatus, string> = {
  'not-invited': 'not invited',
  invited: 'invited',
  proposed: 'presence proposed',
  unconfirmed: 'not confirmed',
  conditional: 'conditional',
  confirmed: 'confirmed',
  travelling: 'travelling',
  attended: 'attended',
  declined: 'declined',
  withdrew: 'withdrew',
  absent: 'absent',
}

export const phaseWords: Record<RoundPhase, string> = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  'under-way': 'under way',
  held: 'held',
  postponed: 'postponed',
  cancelled: 'cancelled',
  'not-held': 'not held',
}

export const formatWords: Record<RoundFormat, string> = {
  direct: 'direct talks',
  trilateral: 'trilateral',
  multilateral: 'multilateral',
  bilateral: 'a mediator and one side',
  summit: 'summit',
  call: 'call',
}

export const roleWords: Record<PartyRole, string> = {
  negotiator: 'negotiator',
  mediator: 'mediator',
  host: 'host',
  observer: 'observer',
}

export const outcomeWords: Record<OutcomeStatus, string> = {
  agreed: 'agreed',
  'in-progress': 'in progress',
  implemented: 'implemented',
  stalled: 'stalled',
  breached: 'breached',
  lapsed: 'lapsed',
}

export const proposalKindWords: Record<ProposalKind, string> = {
  memorandum: 'memorandum',
  plan: 'plan',
  ceasefire: 'ceasefire',
  counterproposal: 'counterproposal',
  communique: 'communiqué',
  framework: 'framework',
  procedural: 'on procedure',
}

export const stageWords: Record<ProposalStage, string> = {
  announced: 'announced',
  transmitted: 'handed over',
  presented: 'presented',
  published: 'published',
  leaked: 'leaked',
  revised: 'revised',
  signed: 'signed',
  accepted: 'accepted',
  rejected: 'rejected',
  lapsed: 'lapsed',
  superseded: 'superseded',
}

export const responseWords: Record<ResponseKind, string> = {
  accepts: 'accepts',
  'accepts-conditionally': 'accepts on conditions',
  'accepts-in-part': 'accepts in part',
  studying: 'is studying it',
  awaiting: 'is awaiting it',
  rejects: 'rejects',
}

export const confidenceWords: Record<Confidence, string> = {
  high: 'stated in so many words',
  medium: 'follows from what was stated',
  low: 'inferred or reported by third parties',
}

export const ownershipWords: Record<Ownership, string> = {
  state: 'state-owned',
  public: 'public',
  private: 'private',
  government: 'government',
  ngo: 'non-governmental',
}

export const outletKindWords: Record<OutletKind, string> = {
  newsroom: 'newsroom',
  agency: 'agency',
  institution: 'institution',
  'think-tank': 'think tank',
  aggregator: 'aggregator',
}

export const quoteKindWords: Record<QuoteKind, string> = {
  verbatim: 'quoted word for word',
  paraphrase: 'paraphrased by the page',
}
