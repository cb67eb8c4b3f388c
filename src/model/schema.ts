/**
 * The shape of every table of a talks folder, as zod schemas.
 *
 * This module is for the build, the check command and files that a person opens: the browser's first view
 * never loads it. Everything else takes only the types that `records.ts` infers from it.
 */
import { z } from 'zod'
import {
  country,
  day,
  dayOrMonth,
  estimate,
  id,
  known,
  language,
  list,
  note,
  ref,
  stepTitle,
  summary,
  text,
  url,
  value,
} from './fields.ts'
import {
  attendanceStatus,
  confidence,
  outcomeStatus,
  outletKind,
  ownership,
  partyRole,
  proposalKind,
  proposalStage,
  quoteKind,
  responseKind,
  roundFormat,
  roundStatus,
  speakerKind,
} from './vocabulary.ts'

// Zod would otherwise try to compile its checks, which the site's policy refuses and reports.
z.config({ jitless: true })

export const dataset = z.strictObject({
  id,
  title: text,
  description: text,
  scaleConvention: text.meta({ description: 'What 0 and 100 stand for on every line of these talks.' }),
  coverage: z.strictObject({
    from: day,
    to: day.meta({ description: 'The last day the records cover; "latest" on screen.' }),
    collected: day.optional(),
    note: text.optional(),
  }),
  license: text,
  version: text,
  spellings: list(z.array(text).min(2, 'at least two spellings of the name')).optional().meta({
    description:
      'Lists of spellings of one name each, of places above all, so that a search for one finds the others. Those of people and parties stand in their aliases.',
  }),
})

export const party = z.strictObject({
  id,
  name: text,
  short: z
    .string()
    .regex(/^\p{L}{1,5}$/u, 'one to five letters')
    .meta({ description: 'A mark of up to five letters, shown inside charts.' }),
  role: partyRole,
  inSentence: text.optional().meta({
    description: 'The name inside a sentence where it takes an article: "the" and the name.',
  }),
  plural: z.boolean().optional().meta({ description: 'True where the name takes a plural verb.' }),
  aliases: list(text).optional(),
})

export const track = z.strictObject({ id, title: text })

export const issue = z.strictObject({
  id,
  title: text,
  question: text,
  scale: z.array(z.strictObject({ value, label: text })).min(2, 'at least the two ends of the scale'),
  method: text.optional(),
})

export const outlet = z.strictObject({
  id,
  name: text,
  country,
  ownership,
  kind: outletKind.optional(),
  aliases: list(text).optional(),
  url: url.optional(),
})

export const source = z.strictObject({
  id,
  outlet: ref('outlets'),
  agency: ref('outlets').optional(),
  title: text,
  url,
  published: day,
  approximate: estimate,
  language,
})

export const speaker = z.strictObject({
  id,
  kind: speakerKind.optional(),
  name: text,
  aliases: list(text).optional(),
  party: ref('parties'),
  roles: list(z.strictObject({ title: text, from: day.optional(), to: day.optional() })),
})

const evidence = { sources: list(ref('sources')).optional(), quotes: list(ref('quotes')).optional() }

export const roundStep = z.strictObject({
  date: known,
  status: roundStatus,
  title: stepTitle("The round's"),
  planned: dayOrMonth.optional().meta({ description: 'The start day then named, or only its month.' }),
  place: text.optional(),
  note,
  ...evidence,
})

export const round = z.strictObject({
  id,
  track: ref('tracks'),
  title: text,
  start: day,
  end: day.optional(),
  approximate: estimate,
  status: roundStatus,
  format: roundFormat,
  city: text.optional(),
  country: country.optional(),
  venue: text.optional(),
  hosts: list(ref('parties')).optional(),
  agenda: list(ref('issues')).optional(),
  summary,
  sources: list(ref('sources')),
  history: list(roundStep),
})

export const attendance = z.strictObject({
  round: ref('rounds'),
  party: ref('parties'),
  date: known,
  status: attendanceStatus,
  role: partyRole,
  level: z.literal('lower').optional().meta({
    description:
      'Where the delegation named or present is below the level the round was called at: leaders, or ministers.',
  }),
  head: ref('speakers').optional(),
  delegation: list(ref('speakers')).optional(),
  condition: text.optional().meta({ description: 'What must happen first, in our own words.' }),
  note,
  ...evidence,
})

export const outcomeStep = z.strictObject({
  date: known,
  status: outcomeStatus,
  title: stepTitle("The outcome's"),
  note,
  sources: list(ref('sources')),
})

export const outcome = z.strictObject({
  id,
  round: ref('rounds').optional(),
  title: text,
  issue: ref('issues').optional(),
  parties: list(ref('parties')),
  summary,
  history: list(outcomeStep),
})

export const proposalStep = z.strictObject({
  date: known,
  stage: proposalStage,
  title: stepTitle("The proposal's"),
  note,
  sources: list(ref('sources')),
})

export const provision = z.strictObject({
  issue: ref('issues'),
  value: value.optional(),
  text,
  from: day
    .optional()
    .meta({ description: 'The day this provision became known, where the steps of the history do not say.' }),
  sources: list(ref('sources')).optional(),
})

export const response = z.strictObject({
  party: ref('parties'),
  date: known,
  response: responseKind,
  note,
  sources: list(ref('sources')),
})

export const proposal = z.strictObject({
  id,
  title: text,
  kind: proposalKind,
  authors: list(ref('parties')),
  recipients: list(ref('parties')),
  summary,
  supersedes: ref('proposals').optional(),
  history: list(proposalStep),
  provisions: list(provision).optional(),
  responses: list(response).optional(),
})

export const position = z.strictObject({
  party: ref('parties'),
  issue: ref('issues'),
  date: known,
  value,
  confidence,
  summary: text.meta({ description: 'The position itself and any condition, in one neutral sentence.' }),
  ...evidence,
})

export const report = z.strictObject({
  source: ref('sources'),
  wording: text.optional(),
  via: text
    .optional()
    .meta({ description: 'How the words came second-hand, such as the newspaper first told.' }),
})

export const quote = z.strictObject({
  id,
  speaker: ref('speakers'),
  party: ref('parties'),
  date: day,
  kind: quoteKind,
  text,
  language,
  context: text.optional(),
  issues: list(ref('issues')).optional(),
  rounds: list(ref('rounds')).optional(),
  proposals: list(ref('proposals')).optional(),
  reports: list(report),
})

/** Every table of a talks folder but `dataset`, by the name its file and its records share. */
export const tables = {
  parties: party,
  tracks: track,
  issues: issue,
  outlets: outlet,
  sources: source,
  speakers: speaker,
  rounds: round,
  attendance,
  outcomes: outcome,
  proposals: proposal,
  positions: position,
  quotes: quote,
} as const

/** The words that our own texts avoid, kept as data beside the talks. */
export const wording = z.strictObject({
  $schema: text,
  terms: list(
    z.strictObject({
      term: text.meta({ description: 'A whole word or phrase, in any case.' }),
      instead: text.meta({ description: 'What to write in its place.' }),
    }),
  ),
})
