// npm run size: what a first visit to the Overview downloads, against the budgets of the project.
// Sizes are gzipped, as nearly every host sends them; what gzip cannot shrink counts as it is.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './packages.mjs'
import { settled, withBuiltSite } from './site.mjs'

/** In kB of 1000 bytes. */
const budgets = { scripts: 130, everything: 450, charts: 120 }
const views = ['/', '/?asof=2025-05-30']
const chartFiles = filesOfCharts()

let isOver = false
await withBuiltSite(async ({ browser, origin }) => {
  for (const view of views) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const files = await requestsOf(await context.newPage(), origin + view)
    await context.close()
    console.log(`\nOverview ${view}`)
    for (const { name, size } of files) console.log(`${kB(size)}  ${name}`)
    const scripts = files.filter(({ name }) => name.endsWith('.js') && !chartFiles.has(path.basename(name)))
    judge('JavaScript before charts', sum(scripts), budgets.scripts)
    judge('all requests', sum(files), budgets.everything)
  }
})
console.log('\nLater')
if (chartFiles.size === 0)
  throw new Error('No built script holds the charts: this check no longer knows them.')
judge('charts', sum([...chartFiles].map(([name, size]) => ({ name, size }))), budgets.charts)
if (isOver) process.exitCode = 1

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<{ name: string, size: number }[]>} largest first
 */
async function requestsOf(page, address) {
  /** @type {import('@playwright/test').Response[]} */
  const responses = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  await settled(page)
  const files = await Promise.all(
    responses.map(async (response) => {
      if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}`)
      return { name: new URL(response.url()).pathname, size: sentSize(await response.body()) }
    }),
  )
  return files.sort((one, other) => other.size - one.size)
}

/** The built scripts with the charts library in them, by name, with their size. */
function filesOfCharts() {
  const folder = path.join(root, 'dist', 'assets')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const contents = scripts.map((name) => ({ name, body: readFileSync(path.join(folder, name)) }))
  return new Map(
    contents.filter(({ body }) => body.includes('recharts-')).map(({ name, body }) => [name, sentSize(body)]),
  )
}

/** @param {Buffer} body */
function sentSize(body) {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length)
}

/** @param {{ size: number }[]} files */
function sum(files) {
  return files.reduce((total, { size }) => total + size, 0)
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} budget
 */
function judge(what, bytes, budget) {
  const fits = bytes <= budget * 1000
  if (!fits) isOver = true
  console.log(`${kB(bytes)}  ${what}: ${fits ? 'within' : 'OVER'} its budget of ${budget} kB`)
}
