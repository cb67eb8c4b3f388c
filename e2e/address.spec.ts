import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const asOf = (page: Page) => page.getByRole('textbox', { name: 'As of' })
const russia = (page: Page) =>
  page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^Russia/ })
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })

async function relativeAddress(page: Page): Promise<string> {
  const url = new URL(page.url())
  return url.pathname + url.search
}

test('a link shows a colleague the same page, day and filters', async ({ page }) => {
  await page.goto('quotes?asof=2025-05-30&party=ukraine,russia&from=2025-05-01')
  await expect(asOf(page)).toHaveValue('30 May 2025')
  await expect(tab(page, 'Quotes')).toHaveAttribute('aria-current', 'page')
  await expect(russia(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('1 May 2025')
  await expect(page).toHaveTitle(/^Quotes · .* as of 30 May 2025 · Parley$/)
})

test('a reload changes nothing', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await russia(page).click()
  await tab(page, 'Rounds').click()
  await page.reload()
  expect(await relativeAddress(page)).toBe('/rounds?asof=2025-05-30&party=russia')
  await expect(asOf(page)).toHaveValue('30 May 2025')
  await expect(russia(page)).toHaveAttribute('aria-pressed', 'true')
})

test('Back and Forward walk through pages, filters and days', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await russia(page).click()
  await tab(page, 'Rounds').click()
  await page.getByRole('button', { name: 'latest', exact: true }).click()
  expect(await relativeAddress(page)).toBe('/rounds?party=russia')
  await page.goBack()
  await expect(asOf(page)).toHaveValue('30 May 2025')
  await page.goBack()
  await expect(tab(page, 'Overview')).toHaveAttribute('aria-current', 'page')
  await expect(russia(page)).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(russia(page)).toHaveAttribute('aria-pressed', 'false')
  await page.goForward()
  await page.goForward()
  await page.goForward()
  expect(await relativeAddress(page)).toBe('/rounds?party=russia')
  await expect(tab(page, 'Rounds')).toHaveAttribute('aria-current', 'page')
})

test('a proposal opens at its top, and Back leads to its place in the list', async ({ page }) => {
  await page.goto('proposals?asof=2025-12-30')
  const link = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').nth(40)
  await link.scrollIntoViewIfNeeded()
  const title = await link.textContent()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title ?? '', exact: true })).toBeInViewport()
  await page.goBack()
  await expect(link).toBeInViewport()
})

test('a round opens at its top, and Back leads to its place on the board', async ({ page }) => {
  await page.goto('rounds')
  const lastRound = page.getByRole('grid').getByRole('link').last()
  await page.getByRole('grid').getByRole('link').first().focus()
  await page.keyboard.press('Control+End')
  const title = await lastRound.textContent()
  await lastRound.click()
  await expect(page.getByRole('heading', { level: 1, name: title ?? '', exact: true })).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('grid').getByRole('link', { name: title ?? '', exact: true })).toBeInViewport()
})

test('what is wrong in a link is told in a notice that can be dismissed, and the rest holds', async ({
  page,
}) => {
  await page.goto('rounds?asof=2025-02-30&party=atlantis,russia&colour=red')
  const notice = page.getByRole('status').filter({ hasText: '2025-02-30' })
  await expect(notice).toContainText('“2025-02-30” is not a day of the calendar')
  await expect(notice).toContainText('Nothing here is called “colour”')
  await expect(notice).toContainText('These talks have no party “atlantis”')
  await expect(russia(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(tab(page, 'Rounds')).toHaveAttribute('aria-current', 'page')
  await expect.poll(() => relativeAddress(page)).toBe('/rounds?party=russia')
  await page.getByRole('button', { name: 'Dismiss notice' }).press('Enter')
  await expect(notice).toBeHidden()
})

test('a day after the last record is told, and the last one shown', async ({ page }) => {
  await page.goto('?asof=2031-01-01')
  await expect(page.getByText('The records end on 8 May 2026, before 1 January 2031.')).toBeVisible()
  await expect(asOf(page)).toHaveValue('8 May 2026')
})

test('a day before the first record says when the records begin, and leads there', async ({ page }) => {
  await page.goto('?asof=2021-06-01')
  await expect(page.getByText('Nothing is recorded before 24 February 2022')).toBeVisible()
  await page.getByRole('button', { name: 'Go to 24 February 2022' }).press('Enter')
  await expect(asOf(page)).toHaveValue('24 Feb 2022')
  expect(await relativeAddress(page)).toBe('/?asof=2022-02-24')
})

test('a tab opens in a new window at the address it promises', async ({ page, context }) => {
  await page.goto('?asof=2025-05-30&party=russia')
  const opened = context.waitForEvent('page')
  await tab(page, 'Positions').click({ modifiers: ['ControlOrMeta'] })
  const other = await opened
  await expect.poll(() => relativeAddress(other)).toBe('/positions?asof=2025-05-30&party=russia')
  await expect(asOf(other)).toHaveValue('30 May 2025')
  await expect(tab(page, 'Overview')).toHaveAttribute('aria-current', 'page')
})

test('Share shows and copies the link of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('rounds?asof=2025-05-30')
  await page.getByRole('button', { name: 'Share' }).press('Enter')
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = page.getByRole('textbox', { name: 'Link to this view' })
  await expect(link).toHaveValue(/\/rounds\?asof=2025-05-30$/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue())
})
