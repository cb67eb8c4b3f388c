// npm run shots: an image of every page, theme and size on three days, into shots/. To narrow it:
//   npm run shots -- --page rounds --theme dark --size 390x844 --asof 2025-05-30
// `latest` is the last day of the records. Each option may be given more than once; --query adds to the
// address, --fold cuts at the height of the screen, --no-build takes the build that is there.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { root } from './packages.mjs'
import { settled, withBuiltSite } from './site.mjs'

const several = /** @type {const} */ ({ type: 'string', multiple: true })
const { values } = parseArgs({
  options: {
    page: {
      ...several,
      default: ['overview', 'rounds', 'positions', 'proposals', 'quotes', 'changes', 'data'],
    },
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
      await page.goto(address(origin, name, day))
      await settled(page)
      const file = path.join(folder, `${name}-${theme}-${size}-${day}.png`)
      await page.screenshot({ path: file, fullPage: !values.fold, animations: 'disabled' })
      console.log(path.relative(process.cwd(), file))
    }
  }
  await context.close()
}

/**
 * @param {string} origin
 * @param {string} page
 * @param {string} day
 */
function address(origin, page, day) {
  const url = new URL(page === 'overview' ? '/' : `/${page}`, origin)
  if (day !== 'latest') url.searchParams.set('asof', day)
  for (const [name, value] of new URLSearchParams(values.query)) url.searchParams.set(name, value)
  return url.href
}
