import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSlide, measureSlide, slideShown } from './slides.ts'

const view = 'asof=2025-05-30&party=ukraine,russia'

async function openDeck(page: Page, query = view): Promise<number> {
  await page.goto(`/?${query}&present=1`)
  await expectSlide(page, 1)
  return (await slideShown(page)).count
}

/** Browsers take and leave the whole screen in their own time. */
function isFullScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null)
}

for (const { width, height } of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]) {
  test(`every slide fits its screen of ${width} × ${height}, by keyboard from first to last`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const count = await openDeck(page, 'asof=2025-05-30')
    const kinds = new Set<string>()
    for (let number = 1; number <= count; number += 1) {
      await expectSlide(page, number)
      const { kind, tooSmall, outside } = await measureSlide(page)
      kinds.add(kind)
      expect({ number, tooSmall, outside }).toEqual({ number, tooSmall: [], outside: [] })
      const footer = page.locator('article[data-slide] footer').last()
      await expect(footer).toContainText('As of 30 May 2025')
      await expect(footer).toContainText('no filter')
      await expect(footer).toContainText(`${number} / ${count}`)
      await page.keyboard.press('ArrowRight')
    }
    expect([...kinds]).toEqual([
      'headline',
      'attendance',
      'changes',
      'map',
      'issue',
      'proposals',
      'quote',
      'sources',
    ])
    await expectSlide(page, count)
  })
}

test('every key that presenters and clickers send leads where it should', async ({ page }) => {
  const count = await openDeck(page)
  const steps: [key: string, slide: number][] = [
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageDown', 4],
    ['ArrowDown', 5],
    ['ArrowLeft', 4],
    ['PageUp', 3],
    ['Shift+Space', 2],
    ['End', count],
    ['ArrowRight', count],
    ['Home', 1],
    ['ArrowLeft', 1],
  ]
  for (const [key, slide] of steps) {
    await page.keyboard.press(key)
    await expectSlide(page, slide)
  }
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(page.getByText('Slide 12', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expectSlide(page, 12)
  await expect(page).toHaveURL(/slide=12/)
})

test('the screen goes blank and comes back on the same slide', async ({ page }) => {
  await openDeck(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('b')
  const blank = page.locator('[data-part="blank"]')
  await expect(blank).toBeVisible()
  await page.keyboard.press('b')
  await expect(blank).toHaveCount(0)
  await expectSlide(page, 2)
})

test('a press on either half of the screen and a swipe step back and on', async ({ page, browserName }) => {
  await openDeck(page)
  await page.mouse.click(1300, 400)
  await expectSlide(page, 2)
  await page.mouse.click(100, 400)
  await expectSlide(page, 1)
  test.skip(browserName !== 'chromium', 'touches are sent over the protocol of Chromium')
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: 400 }],
    })
  await touch('touchStart', 900)
  await touch('touchMove', 600)
  await touch('touchEnd', 0)
  await session.detach()
  await expectSlide(page, 2)
})

test('p presents the view, and Escape gives back its address, its page and its place', async ({ page }) => {
  await page.goto(`/proposals?${view}`)
  await page.locator('main h1').first().waitFor()
  const before = page.url()
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  const scrolled = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('p')
  await expectSlide(page, 1)
  await expect(page).toHaveURL(/present=1/)
  await expect.poll(() => isFullScreen(page)).toBe(true)
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-part="deck"]')).toHaveCount(0)
  await expect(page).toHaveURL(before)
  await expect.poll(() => isFullScreen(page)).toBe(false)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

test('a deck opened by its link is left for the view without it', async ({ page }) => {
  await openDeck(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.locator('main h1').first()).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`\\?${view}$`))
})

test('losing the whole screen keeps the slide, also where the window has another shape', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openDeck(page)
  await page.keyboard.press('f')
  await expect.poll(() => isFullScreen(page)).toBe(true)
  await page.keyboard.press('End')
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowLeft')
  const title = await page
    .locator('article[data-slide] h1, article[data-slide] blockquote')
    .first()
    .textContent()
  await page.evaluate(() => document.exitFullscreen())
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect(page.locator('article[data-slide][data-shape="narrow"]')).toBeVisible()
  const found = page.locator('article[data-slide] h1, article[data-slide] blockquote').first()
  await expect(found).toHaveText(title ?? '')
})

test.describe('by the clock', () => {
  test.use({ hasOwnTab: true })

  test('the pointer and the controls hide after two seconds and come back with a move', async ({ page }) => {
    await page.clock.install()
    await openDeck(page)
    const cursor = () =>
      page.evaluate(() => getComputedStyle(document.elementFromPoint(500, 300) ?? document.body).cursor)
    await page.mouse.move(500, 300)
    await page.clock.runFor(1900)
    expect(await cursor()).not.toBe('none')
    await page.clock.runFor(200)
    await expect.poll(cursor).toBe('none')
    await page.mouse.move(510, 310)
    await expect.poll(cursor).not.toBe('none')
  })
})

test('only the commands of presenting are heard, and ? lists them', async ({ page }) => {
  await openDeck(page)
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.keyboard.press('x')
  await expectSlide(page, 1)
  await expect(page).toHaveURL(/party=ukraine,russia/)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help.getByText('Next slide')).toBeVisible()
  await expect(help.getByText('Overview')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expectSlide(page, 1)
})

test('filters are named on every slide, and where they do not apply', async ({ page }) => {
  const count = await openDeck(page)
  const scope = page.locator('article[data-slide] footer').last()
  await expect(scope).toContainText('Ukraine and Russia only, not applied here')
  for (let number = 2; number <= count; number += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Home')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(scope).toContainText('Ukraine and Russia only')
  await expect(scope).not.toContainText('not applied')
})

test('nothing after the as-of day shows on any slide', async ({ page }) => {
  const count = await openDeck(page, 'asof=2025-05-30')
  for (let number = 1; number <= count; number += 1) {
    const text = (await page.locator('article[data-slide]').textContent()) ?? ''
    // Days named for the future may show; months and days published after the day may not.
    expect(text).not.toMatch(/(July|August|September|October|November|December) 2025|2026/)
    await page.keyboard.press('PageDown')
  }
})
