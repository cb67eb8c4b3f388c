/** The closed lists of words that records use for statuses, kinds and roles. */
import { z } from 'zod'

export const partyRole = z.enum(['negotiator', 'mediator', 'host', 'observer'])
export const roundStatus = z.enum(['proposed', 'scheduled', 'held', 'postponed', 'cancelled', 'not-held'])
export const roundFormat = z.enum(['direct', 'trilateral', 'multilateral', 'bilateral', 'summit', 'call'])
export const attendanceStatus = z.enum([
  'not-invited',
  'invited',
  'proposed',
  'unconfirmed',
  'conditional',
  'confirmed',
  'travelling',
  'attended',
  'declined',
  'withdrew',
  'absent',
])
export const outcomeStatus = z.enum(['agreed', 'in-progress', 'implemented', 'stalled', 'breached', 'lapsed'])
export const proposalKind = z.enum([
  'memorandum',
  'plan',
  'ceasefire',
  'counterproposal',
  'communique',
  'framework',
  'procedural',
])
export const proposalStage = z.enum([
  'announced',
  'transmitted',
  'presented',
  'published',
  'leaked',
  'revised',
  'signed',
  'accepted',
  'rejected',
  'lapsed',
  'superseded',
])
export const responseKind = z.enum([
  'accepts',
  'accepts-conditionally',
  'accepts-in-part',
  'studying',
  'awaiting',
  'rejects',
])
export const confidence = z.enum(['high', 'medium', 'low'])
export const ownership = z.enum(['state', 'public', 'private', 'government', 'ngo'])
export const outletKind = z.enum(['newsroom', 'agency', 'institution', 'think-tank', 'aggregator'])
export const quoteKind = z.enum(['verbatim', 'paraphrase'])
export const speakerKind = z.enum(['person', 'institution'])
