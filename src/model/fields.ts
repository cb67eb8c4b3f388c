/** The fields that tables share: ids and references, texts, days, values. */
import { z } from 'zod'
import { isDay } from './day.ts'

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case ASCII, such as second-lakeside-round')
  .meta({ description: 'Kebab-case ASCII; never changed once published, since links name it.' })
/** The id of a record of another table. The check follows `references`, an editor shows the description. */
export const ref = (references: string) =>
  id.meta({ references, description: `The id of a record of "${references}".` })
export const text = z.string().regex(/\S/, 'some words')
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day as YYYY-MM-DD', abort: true })
  .refine(isDay, 'a day that is in the calendar')
  .meta({ description: 'A calendar day, YYYY-MM-DD.' })
export const known = day.meta({ description: 'The day from which it was publicly known, YYYY-MM-DD.' })
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, {
    error: 'a day as YYYY-MM-DD, or YYYY-MM where only the month was named',
    abort: true,
  })
  .refine((value) => isDay(value.length === 7 ? `${value}-01` : value), 'a day that is in the calendar')
export const url = z.url({ protocol: /^https?$/, message: 'an address that starts with http:// or https://' })
export const value = z
  .number()
  .min(0, 'a value from 0 to 100')
  .max(100, 'a value from 0 to 100')
  .meta({ description: "0 to 100 on the issue's own line; never comparable with another issue's." })
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language as BCP 47, such as en or pt-BR')
export const country = z.string().regex(/^([A-Z]{2}|INT)$/, 'a country as ISO 3166 alpha-2, or INT')
export const estimate = z
  .literal(true)
  .optional()
  .meta({ description: 'True where the day is an estimate; left out otherwise.' })
export const list = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, 'at least one, or the field left out')
export const summary = text.meta({
  description: 'The whole story, in our own words; shown only once the last step of the history has passed.',
})
export const note = text.meta({
  description: 'What became known on that day, in one sentence of our own words.',
})

/** A name for one step's period only. */
export const stepTitle = (whose: string) =>
  text.optional().meta({
    description: `${whose} name as of this step, where its later title would tell more than was known.`,
  })
