// npm run shots: an image of every page and its parts, theme and size on three days, into shots/. To narrow it:
//   npm run shots -- --page rounds --page issue --theme dark --size 390x844 --asof 2025-05-30
// `latest` is the last day of the records. Each option may be given more than once; --query adds to the
// address, --fold cuts at the height of the screen, --no-build takes the build that is there. The feed of quotes
// is as long as its quotes, so no image is longer than a few screens.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { root } from './packages.mjs'
import { settled, withBuiltSite } from './site.mjs'

/**
 * What there is to see: a page, what its address says, and which first link of it to follow or which first
 * records to compare.
 * @typedef {{ page?: string, query?: Record<string, string>, follow?: string, compare?: number }} View
 * @type {Record<string, View>}
 */
const views = {
  overview: { page: '' },
  rounds: {},
  round: { page: 'rounds', follow: 'round' },
  reliability: { page: 'rounds', query: { part: 'reliability' } },
  outcomes: { page: 'rounds', query: { part: 'outcomes' } },
  positions: {},
  issue: { page: 'positions', follow: 'issue' },
  convergence: { page: 'positions', query: { chart: 'convergence' } },
  pairs: { page: 'positions', query: { chart: 'pairs' } },
  proposals: {},
  proposal: { page: 'proposals', follow: 'proposal' },
  compare: { page: 'proposals', compare: 2 },
  closeness: { page: 'proposals', query: { show: 'closeness' } },
  quotes: {},
  changes: {},
  data: {},
}
const LONGEST = 12_000

const several = /** @type {const} */ ({ type: 'string', multiple: true })
const { values } = parseArgs({
  options: {
    page: { ...several, default: Object.keys(views) },
    theme: { ...several, default: ['light', 'dark', 'projector'] },
    size: { ...several, default: ['1440x900', '390x844', '1920x1080'] },
    asof: { ...several, default: ['2022-03-29', '2025-05-30', 'latest'] },
    query: { type: 'string', default: '' },
    fold: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    out: { type: 'string', default: 'shots' },
  },
})

if (!values['no-build']) await build({ root, logLevel: 'warn' })
const folder = path.resolve(root, values.out)
mkdirSync(folder, { recursive: true })

await withBuiltSite(async ({ browser, origin }) => {
  for (const theme of values.theme) {
    for (const size of values.size) await shootAll(browser, origin, theme, size)
  }
})

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {string} theme
 * @param {string} size such as `1440x900`
 */
async function shootAll(browser, origin, theme, size) {
  const [width = 1440, height = 900] = size.split('x').map(Number)
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  await context.addInitScript((chosen) => localStorage.setItem('parley-theme', chosen), theme)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`  ${page.url()}: ${message.text()}`)
  })
  for (const name of values.page) {
    for (const day of values.asof) {
      const known = await open(page, origin, name, day)
      const file = path.join(folder, `${name}-${theme}-${size}-${day}.png`)
      if (known) await shoot(page, file, width, height)
      console.log(known ? path.relative(process.cwd(), file) : `  no ${name} is known on ${day}`)
    }
  }
  await context.close()
}

/**
 * Opens a view on a day; says whether there was something to open.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @param {string} name
 * @param {string} day
 */
async function open(page, origin, name, day) {
  const view = views[name] ?? {}
  await page.goto(address(origin, name, day))
  await settled(page)
  const parameter = view.follow ?? (view.compare ? 'proposal' : null)
  if (!parameter) return true
  const links = page.locator(`main a[href*="${parameter}="]`)
  const found = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).map(
    (href) => new URL(href, origin).searchParams.get(parameter) ?? '',
  )
  const records = [...new Set(found)].slice(0, view.compare ?? 1)
  if (records.length === 0) return false
  const url = new URL(page.url())
  url.searchParams.set(view.compare ? 'compare' : parameter, records.join(','))
  await page.goto(url.href)
  await settled(page)
  return true
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 * @param {number} width
 * @param {number} height
 */
async function shoot(page, file, width, height) {
  const long = values.fold ? height : await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width, height: Math.min(long, LONGEST) }
  await page.screenshot({ path: file, fullPage: !values.fold, clip, animations: 'disabled' })
}

/**
 * @param {string} origin
 * @param {string} name
 * @param {string} day
 */
function address(origin, name, day) {
  const { page = name, query = {} } = views[name] ?? {}
  const url = new URL(`/${page}`, origin)
  if (day !== 'latest') url.searchParams.set('asof', day)
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  for (const [key, value] of new URLSearchParams(values.query)) url.searchParams.set(key, value)
  return url.href
}
