import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where other tools keep what they found, too. A fresh clone has nothing here. */
const folder = fileURLToPath(new URL('../node_modules/.cache/parley/passed/', import.meta.url))

/**
 * Runs a check unless the last run of the tests found that it passes, on the very same. One that does not pass is not
 * remembered. Whoever wants all to run removes `node_modules/.cache`.
 * @param name of the check, which is remembered for one state of things at a time
 * @param things all that its answer hangs on, what checks included
 */
export async function unlessPassed(
  name: string,
  things: readonly unknown[],
  check: () => Promise<void>,
): Promise<void> {
  const file = path.join(folder, digest([name]))
  const state = digest(things)
  if (existsSync(file) && readFileSync(file, 'utf8') === state) return
  await check()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, state)
}

function digest(things: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(things)).digest('hex')
}
