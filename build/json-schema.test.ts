import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schema.ts'

const published = new URL('../data/schema/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, published), 'utf8'))

test('every table has a published JSON Schema, and nothing else is published', () => {
  expect(readdirSync(published).sort()).toEqual([...jsonSchemas().keys()].sort())
})

test.each([...jsonSchemas()])('data/schema/%s says what the schema of the records says', (name, schema) => {
  expect(read(name), 'run "npm run schema"').toEqual(JSON.parse(JSON.stringify(schema)))
})
