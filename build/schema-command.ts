/** `npm run schema`: writes data/schema/ anew from src/model/schema.ts. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from './json-schema.ts'

const folder = fileURLToPath(new URL('../data/schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(`${folder}${name}`, `${JSON.stringify(schema, null, 2)}\n`)
}
execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'inherit' })
