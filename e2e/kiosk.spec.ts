import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSlide, slideShown } from './slides.ts'

// The clock stands still.
test.use({ hasOwnTab: true })

const SECONDS = 20
const loop = `/?asof=2025-05-30&present=loop&every=${SECONDS}`

const START = Date.parse('2025-06-01T09:00:00Z')

/** Opens the loop with the clock standing still but for what the test lets pass. */
async function openLoop(page: Page, address = loop): Promise<number> {
  await page.clock.install({ time: START })
  await page.clock.pauseAt(START + 1000)
  await page.goto(address)
  await settle(page)
  return (await slideShown(page)).count
}

/** Lets just enough time pass for the deck to be there. */
async function settle(page: Page): Promise<void> {
  const slide = page.locator('article[data-slide]')
  await expect
    .poll(
      async () => {
        await page.clock.runFor(100)
        return slide.count()
      },
      { intervals: [50] },
    )
    .toBe(1)
}

test('a loop goes on by itself, shows how long a slide still stays, and begins again', async ({ page }) => {
  const count = await openLoop(page)
  const progress = page.locator('[data-part="progress"] > *')
  await expect(progress).toHaveCSS('animation-duration', `${SECONDS}s`)
  await page.clock.runFor((SECONDS - 2) * 1000)
  await expectSlide(page, 1)
  await page.clock.runFor(2000)
  await expectSlide(page, 2)
  await page.keyboard.press('End')
  await expectSlide(page, count)
  await page.clock.runFor(SECONDS * 1000)
  await expectSlide(page, 1)
})

test('a loop waits while the screen is blank', async ({ page }) => {
  await openLoop(page)
  await page.keyboard.press('b')
  await page.clock.runFor(10 * SECONDS * 1000)
  await page.keyboard.press('b')
  await expectSlide(page, 1)
  await page.clock.runFor(SECONDS * 1000)
  await expectSlide(page, 2)
})

test('without motion the progress goes in steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLoop(page)
  const progress = page.locator('[data-part="progress"] > *')
  await expect(progress).toHaveCSS('animation-timing-function', /steps\(5/)
})

test('a loop loads the site anew between two slides once it has newer records, and only once for them', async ({
  page,
}) => {
  await page.route('**/data/catalogue.json', (route) =>
    route.fulfill({ json: { format: 1, version: 'a newer one', talks: [] } }),
  )
  await openLoop(page)
  const reloaded = page.waitForEvent('load')
  // The clock goes on until the answer has arrived: a slide then changes by loading the site.
  for (let slides = 0; slides < 6; slides += 1) await page.clock.runFor(SECONDS * 1000)
  await reloaded
  await settle(page)
  const { number } = await slideShown(page)
  expect(number).toBeGreaterThan(1)
  await page.evaluate(() => {
    Reflect.set(window, 'wasNotLoadedAnew', true)
  })
  for (let slides = 0; slides < 6; slides += 1) await page.clock.runFor(SECONDS * 1000)
  expect(await page.evaluate(() => Reflect.get(window, 'wasNotLoadedAnew'))).toBe(true)
})

test.describe('out of reach', () => {
  test.use({ expectedErrors: /Failed to load resource/ })
  test('a loop goes on when the site cannot be reached', async ({ page }) => {
    await openLoop(page)
    await page.route('**/data/catalogue.json', (route) => route.abort())
    for (let slides = 0; slides < 5; slides += 1) await page.clock.runFor(SECONDS * 1000)
    await expectSlide(page, 6)
  })
})

interface Held {
  nodes: number
  listeners: number
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') }
}

test('over 500 slides neither nodes nor listeners grow', async ({ page }) => {
  test.setTimeout(120_000)
  const seconds = 5
  const count = await openLoop(page, `/?asof=2022-03-29&present=loop&every=${seconds}`)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const around = async (times: number) => {
    for (let time = 0; time < times; time += 1) await page.clock.runFor(count * seconds * 1000)
    await expectSlide(page, 1)
  }
  await around(2)
  const before = await held(session)
  await around(Math.ceil(500 / count))
  const after = await held(session)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50)
})
