import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './packages.mjs'

/**
 * @typedef {import('./reports.mjs').Count} Count
 * @typedef {{ env?: Record<string, string>, shows?: 'as it comes' | 'when done' | 'if it failed', minutes?: number }} RunOptions
 */

const total = { passed: 0, failed: 0 }

/**
 * Runs one step: says what it is, then how long it took and what it counts.
 * @param {string} name
 * @param {() => Count | Promise<Count>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function step(name, work) {
  console.log(`\n▸ ${name}`)
  const started = performance.now()
  const { passed, failed } = await work()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const sum =
    failed === 0 ? `✓ ${name}: ${passed} of ${passed}` : `✗ ${name}: ${failed} of ${passed + failed} FAILED`
  console.log(`${sum} (${seconds} s)`)
  return failed === 0
}

/**
 * A step that cannot run because an earlier one failed, counted so that it is not taken for passed.
 * @param {string} name
 * @param {string} why
 */
export async function notRun(name, why) {
  await step(name, () => {
    console.log(`  not run: ${why}`)
    return { passed: 0, failed: 1 }
  })
}

/** Prints the one line that sums every step, and says by the exit code whether all is well. */
export function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}

/**
 * A command that either holds or does not, counted as one.
 * @param {string} script a JavaScript file, below the project's root
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
export async function check(script, args = []) {
  const holds = await runNode(script, args, { shows: 'if it failed' })
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs a script with this Node.
 * @param {string} script as for `check`
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [path.join(root, script), ...args], options)
}

/**
 * Runs a command without input, in the project's root.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options] `shows` says when what it prints is shown
 * @returns {Promise<boolean>} whether it ended well and in time
 */
export function run(command, args, { env = {}, shows = 'as it comes', minutes = 40 } = {}) {
  return new Promise((resolve) => {
    const output = shows === 'as it comes' ? 'inherit' : 'pipe'
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, CI: 'true', ...env },
      stdio: ['ignore', output, output],
      timeout: minutes * 60_000,
    })
    /** @type {Buffer[]} */
    const printed = []
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => printed.push(chunk))
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => printed.push(chunk))
    child.once('error', (error) => {
      console.log(`  ${command}: ${error.message}`)
      resolve(false)
    })
    child.once('close', (status) => {
      if (status !== 0 || shows === 'when done') process.stdout.write(Buffer.concat(printed))
      resolve(status === 0)
    })
  })
}
