/** JSON Schemas of the files of a talks folder, so that an editor completes and checks them. */
import { z } from 'zod'
import { dataset, tables, wording } from '../src/model/schema.ts'

const named = z.string().meta({ description: 'Where the JSON Schema of this file stands.' })

/** Each data file's JSON Schema by its file name, such as `quotes.json`. */
export function jsonSchemas(): Map<string, object> {
  const schemas = new Map<string, object>()
  schemas.set('dataset.json', published(dataset.extend({ $schema: named }), 'What these talks are'))
  for (const [table, record] of Object.entries(tables)) {
    const file = z.strictObject({ $schema: named, [table]: z.array(record) })
    schemas.set(`${table}.json`, published(file, `The table "${table}" of a talks folder`))
  }
  schemas.set('wording.json', published(wording, 'Words that our own texts avoid'))
  return schemas
}

function published(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' })
  return { $schema, title, ...rest }
}
