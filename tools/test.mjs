// npm test: everything that has to hold. A later step still runs when an earlier
// one failed, unless it needs what that one makes.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installPackages, requireNode, root } from './packages.mjs'
import { freePort } from './ports.mjs'
import { countPlaywright, countVitest } from './reports.mjs'
import { check, finish, notRun, run, runNode, step } from './steps.mjs'

const reports = path.join(root, 'test-results', 'reports')

requireNode()
installPackages()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const hasBrowser = await step('browser', findOrInstallBrowser)
// One after the other they would leave half of the machine idle; so would the last two.
const [isBuilt] = await Promise.all([
  step('production build', () => check('node_modules/vite/bin/vite.js', ['build'])),
  step('types', () => check('node_modules/typescript/bin/tsc', ['--noEmit'])),
  step('lint and format', () => check('node_modules/@biomejs/biome/bin/biome', ['ci', '.'])),
  step('unused code and packages', () => check('node_modules/knip/bin/knip.js', ['--cache'])),
  step('records (data:check)', () => npmScript('data:check')),
])
await step('unit tests, here and in two far time zones', unitTests)
await Promise.all([
  inBrowser('browser tests', browserTests),
  inBrowser('size budget', () => npmScript('size', 'when done')),
])
finish()

/**
 * A step that needs the built site and a browser.
 * @param {string} name
 * @param {() => Promise<import('./reports.mjs').Count>} work
 */
async function inBrowser(name, work) {
  if (!isBuilt) await notRun(name, 'there is no build')
  else if (!hasBrowser) await notRun(name, 'there is no browser')
  else await step(name, work)
}

/**
 * @param {string} name of a script that prints what it found, in package.json
 * @param {import('./steps.mjs').RunOptions['shows']} [shows]
 */
async function npmScript(name, shows = 'as it comes') {
  const command = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts[name]
  const holds = command !== undefined && (await run('npm', ['run', '--silent', name], { shows }))
  if (command === undefined) console.log(`  package.json has no script ${name}`)
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** All projects of vitest.config.ts: the tests where this machine is, and again in time zones far from UTC. */
async function unitTests() {
  const file = path.join(reports, 'unit.json')
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return countVitest(file)
}

async function browserTests() {
  const file = path.join(reports, 'browser.json')
  await runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=dot,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, E2E_PORT: String(await freePort()) },
  })
  return countPlaywright(file)
}

/** Counts nothing when there is a browser: it is no check of ours. */
async function findOrInstallBrowser() {
  const { findBrowser } = await import('./browser.mjs')
  const found = findBrowser() ?? (await installBrowser(findBrowser))
  console.log(found ? `  ${found}` : '  no Chromium, and none of the ways to install one worked')
  return { passed: 0, failed: found ? 0 : 1 }
}

/** @param {() => string | undefined} findBrowser */
async function installBrowser(findBrowser) {
  const playwright = 'node_modules/@playwright/test/cli.js'
  const ways = [
    () => runNode(playwright, ['install', '--with-deps', 'chromium'], { minutes: 5 }),
    () => installDebianBrowser(),
    () => runNode(playwright, ['install', 'chromium'], { minutes: 5 }),
  ]
  for (const install of ways) {
    await install()
    const found = findBrowser()
    if (found) return found
  }
  return undefined
}

async function installDebianBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (await run('apt-get', ['install', '-y', '--no-install-recommends', name], { env })) return
  }
}
