/**
 * The shape of every table of a talks folder, as zod schemas.
 *
 * This module is for the build, the check command and files that a person opens: the browser's first view
 * never loads it. Everything else takes only the types that `records.ts` infers from it.
 */
import { z } from 'zod'
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

/** Whether a string names a day that exists, such as 2024-02-29 but not 2025-02-29. */
function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case ASCII, such as second-istanbul-round')
  .meta({ description: 'Kebab-case ASCII; never changed once published, since links name it.' })
const text = z.string().trim().min(1, 'a text is not empty')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD')
  .refine(isCalendarDay, 'a day exists in the calendar')
  .meta({ description: 'A calendar day, YYYY-MM-DD.' })
const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a planned day is YYYY-MM-DD, or YYYY-MM where only the month was named')
  .refine(
    (value) => isCalendarDay(value.length === 7 ? `${value}-01` : value),
    'a planned day exists in the calendar',
  )
const url = z.url({ protocol: /^https?$/, message: 'an address starts with http:// or https://' })
const value = z
  .number()
  .min(0)
  .max(100)
  .meta({ description: "0 to 100 on the issue's own line; never comparable with another issue's." })
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1, 'an empty list is left out')

/** A name for one step's period only. */
const stepTitle = (whose: string) =>
  text.optional().meta({
    description: `${whose} name as of this step, where its later title would tell more than was known.`,
  })

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
})

export const party = z.strictObject({
  id,
  name: text,
  short: text.meta({ description: 'A mark of up to five letters, shown inside charts.' }),
  role: partyRole,
  inSentence: text.optional().meta({
    description: 'The name inside a sentence where it takes an article, such as "the United Nations".',
  }),
  plural: z.boolean().optional().meta({ description: 'True where the name takes a plural verb.' }),
  aliases: list(text).optional(),
})

export const track = z.strictObject({ id, title: text })

export const issue = z.strictObject({
  id,
  title: text,
  question: text,
  scale: z.array(z.strictObject({ value, label: text })).min(2, 'a scale has at least its two ends'),
  method: text.optional(),
})

export const outlet = z.strictObject({
  id,
  name: text,
  country: z.string().regex(/^([A-Z]{2}|INT)$/, 'a country is ISO 3166 alpha-2, or INT'),
  ownership,
  kind: outletKind.optional(),
  aliases: list(text).optional(),
  url: url.optional(),
})

export const source = z.strictObject({
  id,
  outlet: id,
  agency: id.optional().meta({ description: 'The outlet whose text this page re-publishes.' }),
  title: text,
  url,
  published: day,
  approximate: z.boolean().optional(),
  language: text,
})

export const speaker = z.strictObject({
  id,
  kind: speakerKind.optional(),
  name: text,
  aliases: list(text).optional(),
  party: id,
  roles: list(z.strictObject({ title: text, from: day.optional(), to: day.optional() })),
})

const evidence = { sources: list(id).optional(), quotes: list(id).optional() }

export const roundStep = z.strictObject({
  date: day,
  status: roundStatus,
  title: stepTitle("The round's"),
  planned: dayOrMonth.optional().meta({ description: 'The start day then named, or only its month.' }),
  place: text.optional(),
  note: text,
  ...evidence,
})

export const round = z.strictObject({
  id,
  track: id,
  title: text,
  start: day,
  end: day.optional(),
  approximate: z.boolean().optional(),
  status: roundStatus,
  format: roundFormat,
  city: text.optional(),
  country: text.optional(),
  venue: text.optional(),
  hosts: list(id).optional(),
  agenda: list(id).optional(),
  summary: text,
  sources: list(id),
  history: list(roundStep),
})

export const attendance = z.strictObject({
  round: id,
  party: id,
  date: day,
  status: attendanceStatus,
  role: partyRole,
  head: id.optional(),
  delegation: list(id).optional(),
  condition: text.optional(),
  note: text,
  ...evidence,
})

export const outcomeStep = z.strictObject({
  date: day,
  status: outcomeStatus,
  title: stepTitle("The outcome's"),
  note: text,
  sources: list(id),
})

export const outcome = z.strictObject({
  id,
  round: id.optional(),
  title: text,
  issue: id.optional(),
  parties: list(id),
  summary: text,
  history: list(outcomeStep),
})

export const proposalStep = z.strictObject({
  date: day,
  stage: proposalStage,
  title: stepTitle("The proposal's"),
  note: text,
  sources: list(id),
})

export const provision = z.strictObject({
  issue: id,
  value: value.optional(),
  text,
  from: day
    .optional()
    .meta({ description: 'The day this provision became known, where later than the text itself.' }),
  sources: list(id).optional(),
})

export const response = z.strictObject({
  party: id,
  date: day,
  response: responseKind,
  note: text,
  sources: list(id),
})

export const proposal = z.strictObject({
  id,
  title: text,
  kind: proposalKind,
  authors: list(id),
  recipients: list(id),
  summary: text,
  supersedes: id.optional(),
  history: list(proposalStep),
  provisions: list(provision).optional(),
  responses: list(response).optional(),
})

export const position = z.strictObject({
  party: id,
  issue: id,
  date: day,
  value,
  confidence,
  summary: text,
  ...evidence,
})

export const report = z.strictObject({
  source: id,
  wording: text.optional(),
  via: text
    .optional()
    .meta({ description: 'How the words came second-hand, such as the newspaper first told.' }),
})

export const quote = z.strictObject({
  id,
  speaker: id,
  party: id,
  date: day,
  kind: quoteKind,
  text,
  language: text,
  context: text.optional(),
  issues: list(id).optional(),
  rounds: list(id).optional(),
  proposals: list(id).optional(),
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
