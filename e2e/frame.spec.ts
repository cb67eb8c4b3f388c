import type { Page } from '@playwright/test'
import { beforeLoad, expect, test } from './fixtures.ts'

const strip = (page: Page) => page.getByRole('region', { name: 'Filters' })
const count = (page: Page) => strip(page).getByText(/quotes ·/)
const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' })
const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' })

/** The number of quotes shown, as the strip says it. */
async function shown(page: Page): Promise<number> {
  const words = (await count(page).textContent()) ?? ''
  return Number(words.match(/^[\d,]+/)?.[0].replace(',', ''))
}

test('party chips filter, tell how many records are left, and can be taken away again', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await expect(count(page)).toHaveText(/^\d+ quotes · \d+ rounds held · no filter$/)
  const all = await shown(page)
  const russia = strip(page).getByRole('button', { name: /^Russia/ })
  await russia.focus()
  await page.keyboard.press('Space')
  await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all} quotes · \\d+ of \\d+ rounds held$`))
  const ofRussia = await shown(page)
  await expect(russia).toContainText(String(ofRussia))
  await strip(page)
    .getByRole('button', { name: /^Ukraine/ })
    .press('Enter')
  expect(await shown(page)).toBeGreaterThan(ofRussia)
  await strip(page).getByRole('button', { name: 'Remove filter: Russia' }).press('Enter')
  expect(new URL(page.url()).search).toBe('?asof=2025-05-30&party=ukraine')
  await strip(page).getByRole('button', { name: 'Clear all' }).press('Enter')
  expect(await shown(page)).toBe(all)
})

test('parties that do not fit wait behind a button', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await strip(page)
    .getByRole('button', { name: /more parties/ })
    .press('Enter')
  await strip(page)
    .getByRole('button', { name: /^Belarus/ })
    .press('Enter')
  await expect(strip(page).getByRole('button', { name: 'Remove filter: Belarus' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(strip(page).getByRole('button', { name: /more parties/ })).toBeFocused()
})

test('the dates are narrowed by keyboard on the timeline', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '24 February 2022, no bound')
  await last(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '29 May 2025')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '22 May 2025')
  await first(page).focus()
  await page.keyboard.press('End')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '22 May 2025')
  await page.keyboard.press('PageDown')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '24 April 2025')
  await expect.poll(() => new URL(page.url()).search).toBe('?asof=2025-05-30&from=2025-04-24&to=2025-05-22')
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('24 Apr 2025')
  await page.keyboard.press('Home')
  await last(page).focus()
  await page.keyboard.press('End')
  await expect.poll(() => new URL(page.url()).search).toBe('?asof=2025-05-30')
})

test('the dates are narrowed by dragging on the timeline, moved, and drawn anew', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  const left = await first(page).boundingBox()
  const right = await last(page).boundingBox()
  if (!left || !right) throw new Error('The timeline is not laid out')
  const start = left.x + left.width / 2
  const width = right.x + right.width / 2 - start
  const y = left.y + left.height - 6
  const drag = async (from: number, to: number) => {
    await page.mouse.move(start + width * from, y)
    await page.mouse.down()
    await page.mouse.move(start + width * ((from + to) / 2), y)
    await page.mouse.move(start + width * to, y)
    await page.mouse.up()
  }
  const bounds = () => {
    const { searchParams } = new URL(page.url())
    return `${searchParams.get('from')} ${searchParams.get('to')}`
  }
  await drag(0.25, 0.5)
  await expect.poll(bounds).toMatch(/^2022-1[12]-.. 2023-(09|10)/)
  await drag(0.4, 0.65)
  await expect.poll(bounds).toMatch(/^2023-(09|10)-.. 2024-0[78]/)
  await drag(0.9, 0.8)
  await expect.poll(bounds).toMatch(/^2024-(09|10)-.. 2025-0[12]/)
  const before = bounds()
  await page.mouse.click(start + width * 0.1, y)
  expect(bounds()).toBe(before)
})

test('the dates can be typed, and a slip of the pen is told', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('1 may 2025')
  await from.press('Enter')
  await expect(from).toHaveValue('1 May 2025')
  await from.fill('31 june 2025')
  await from.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Write a day such as 30 May 2025')
  await from.press('Escape')
  await expect(from).toHaveValue('1 May 2025')
  await from.fill('')
  await from.press('Enter')
  expect(new URL(page.url()).search).toBe('?asof=2025-05-30')
})

test('the as-of day steps from event to event by keys and buttons, and never past the records', async ({
  page,
}) => {
  await page.goto('?asof=2025-05-30')
  const asOf = page.getByRole('textbox', { name: 'As of' })
  await page.getByRole('button', { name: 'Next event' }).press('Enter')
  const next = await asOf.inputValue()
  expect(next).not.toBe('30 May 2025')
  await page.keyboard.press('[')
  await expect(asOf).toHaveValue('30 May 2025')
  await page.keyboard.press(']')
  await expect(asOf).toHaveValue(next)
  await page.keyboard.press('l')
  await expect(asOf).toHaveValue('8 May 2026')
  await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled()
  await expect(page.getByText('Records to 8 May 2026').first()).toBeVisible()
})

test('keys open pages at their top, and do nothing while something is typed', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  const tabs = page.getByRole('navigation', { name: 'Pages' })
  await expect(tabs).toBeVisible()
  const scrolled = () => page.evaluate(() => window.scrollY)
  await page.evaluate(() => window.scrollTo(0, 300))
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(tabs.getByRole('link', { name: 'Data' })).toHaveAttribute('aria-current', 'page')
  await expect.poll(scrolled).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(300)
  await page.goForward()
  await expect(tabs.getByRole('link', { name: 'Data' })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('textbox', { name: 'From' }).focus()
  await page.keyboard.type('gr]')
  await expect(page.getByRole('textbox', { name: 'As of' })).toHaveValue('30 May 2025')
  await expect(tabs.getByRole('link', { name: 'Data' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next event')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('a theme is chosen by keyboard and kept for the next visit', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Theme' }).press('Enter')
  await page.getByRole('radio', { name: 'Projector' }).press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
})

test.describe('where the records cannot be loaded', () => {
  test.use({ expectedErrors: /Failed to load resource|ERR_FAILED|core/ })

  test('the page says so and trying again opens them', async ({ page }) => {
    await page.route(/-core-/, (route) => route.abort())
    await page.goto('rounds')
    await expect(page.getByText('The records could not be loaded')).toBeVisible()
    await page.unroute(/-core-/)
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  })
})

test.describe('where the code of a page cannot be loaded', () => {
  test.use({ expectedErrors: /Failed to (load resource|fetch)|ERR_FAILED|changes/ })

  test('the frame stays, says so, and leads on', async ({ page }) => {
    await page.route(/assets\/changes-.*\.js/, (route) => route.abort())
    await page.goto('changes?asof=2025-05-30&party=russia')
    await expect(page.getByRole('alert')).toContainText('Changes could not be drawn')
    await page.getByRole('link', { name: 'Overview without filters' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(new URL(page.url()).search).toBe('?asof=2025-05-30')
  })
})

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 1920, height: 1080 },
]) {
  for (const theme of ['light', 'projector']) {
    test(`nothing of the frame runs off a screen of ${width} pixels in the ${theme} theme`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await beforeLoad(page, (chosen) => localStorage.setItem('parley-theme', chosen), theme)
      await page.goto('data?asof=2025-05-30&party=russia,ukraine&from=2025-01-01')
      await expect(strip(page)).toBeVisible()
      const opener = strip(page).getByRole('button', { name: /^Filters/ })
      if (await opener.isVisible()) await opener.press('Enter')
      await expect(first(page)).toBeVisible()
      const beyond = await page.evaluate(() => {
        const wide = document.documentElement.clientWidth
        const parts = document.querySelectorAll('header *, section[aria-label="Filters"] *, footer *')
        const isScrolled = (part: Element) => part.closest('nav') !== null
        return [...parts].filter(
          (part) => !isScrolled(part) && part.getBoundingClientRect().right > wide + 13,
        ).length
      })
      expect(beyond).toBe(0)
    })
  }
}
