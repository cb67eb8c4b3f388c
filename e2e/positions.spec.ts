import type { Locator, Page } from '@playwright/test'
import { axeInThemes, prepareAxe } from './axe.ts'
import { expect, test, testInAllZones } from './fixtures.ts'
import { expectToFitNarrow } from './narrow.ts'

function chart(page: Page, name: string): Locator {
  return page.getByRole('figure', { name })
}

function evidence(page: Page): Locator {
  return page.locator('[data-part="evidence"]')
}

test.describe('Positions', () => {
  test('answers when the gap on the ceasefire last narrowed and who moved', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('navigation').first().getByRole('link', { name: 'Positions' }).click()
    await chart(page, 'Where they stand').getByRole('link', { name: 'Ceasefire', exact: true }).click()
    await expect(page).toHaveURL(/positions\?issue=ceasefire/)
    await expect(chart(page, 'Ceasefire over time')).toContainText(
      'It last narrowed on 9 April 2026, from 100 to 70: Russia moved from 0 to 30.',
    )
    const step = page.getByRole('button', {
      name: 'Russia, Only short or local truces (30), stated in so many words, stated on 9 April 2026',
    })
    await step.click()
    await expect(evidence(page)).toContainText('Russia on Ceasefire, 9 April 2026')
    await expect(evidence(page).locator('a[href^="http"]').first()).toBeVisible()
  })

  test('tells the same on the convergence of the two parties, with its basis', async ({ page }) => {
    await page.goto('positions?chart=convergence&since=2025-06-01')
    const counts = page.getByRole('region', { name: 'Convergence in numbers' })
    await expect(counts).toContainText(
      'Of 10 issues that count, the gap between Russia and Ukraine narrowed on 4, widened on 2 and stood still on 4 between 1 June 2025 and 8 May 2026.',
    )
    await expect(counts.getByRole('heading', { name: '5 Left the basis' })).toBeVisible()
    const panel = chart(page, 'The gap on each issue over time')
      .getByRole('listitem')
      .filter({ hasText: 'Ceasefire' })
    await expect(panel).toContainText(
      'Last narrowed on 9 April 2026, from 100 to 70: Russia moved from 0 to 30.',
    )
  })

  testInAllZones('shows nothing dated after the as-of day, not even the end of an axis', async ({ page }) => {
    await page.goto('positions?asof=2025-05-30&issue=ceasefire')
    const figure = chart(page, 'Ceasefire over time')
    await expect(figure).toContainText('to 30 May 2025 the chart has')
    await expect(figure).toContainText(
      'It last widened on 11 May 2025, from 70 to 85: Russia moved from 30 to 15.',
    )
    // Points come a row at a time: what is read has to be all of them.
    const points = figure.getByRole('button')
    await expect.poll(() => points.count()).toBeGreaterThan(40)
    const labels = await points.evaluateAll((points) =>
      points.map((point) => `${point.getAttribute('aria-label') ?? ''} ${point.textContent ?? ''}`),
    )
    const later = /(June|July|August|September|October|November|December) 2025|2026/
    expect(labels.filter((label) => later.test(label))).toEqual([])
    await expect(figure).not.toContainText(later)
  })

  test('draws nothing before a first record, and dotted what was not restated for long', async ({ page }) => {
    await page.goto('positions?asof=2025-12-30&issue=territory')
    const figure = chart(page, 'Territory over time')
    await expect(figure.getByRole('listitem').filter({ hasText: 'NATO' })).toContainText(
      'last stated 14 Jun 2024',
    )
    await page.getByLabel('Unrepeated positions count as old').selectOption('never')
    await expect(page).toHaveURL(/stale=0/)
    await expect(figure).not.toContainText('last stated')
  })

  test('can be walked through and opened by keyboard alone', async ({ page }) => {
    await page.goto('positions?asof=2025-05-30&sort=name')
    const map = chart(page, 'Where they stand')
    const first = map.getByRole('button', { name: /^Russia, Only at the table/ })
    await map.getByRole('link', { name: 'Ceasefire', exact: true }).focus()
    const russia = map.getByRole('button', { name: /^Russia, Full, once Ukraine withdraws/ })
    await russia.focus()
    await page.keyboard.press('ArrowRight')
    await expect(map.locator(':focus')).toHaveAttribute('aria-label', /^United Nations/)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await expect(map.locator(':focus')).not.toHaveAttribute('data-point', 'ceasefire')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    await expect(russia).toBeFocused()
    await expect(page.getByRole('tooltip').filter({ hasText: 'Full, once Ukraine withdraws' })).toBeVisible()
    await expect(page.getByRole('tooltip'), 'the tip left behind goes away').toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect(evidence(page)).toContainText('Russia on Ceasefire, 19 May 2025')
    await page.keyboard.press('Escape')
    await expect(russia).toBeFocused()
    await expect(first).toHaveAttribute('tabindex', '-1')
  })

  test('opens a row to its line and positions in words', async ({ page }) => {
    await page.goto('positions?asof=2025-05-30')
    await page.getByRole('button', { name: 'Ceasefire: the line and the positions in words' }).click()
    const row = chart(page, 'Where they stand')
      .getByRole('listitem')
      .filter({ hasText: 'What ceasefire, and when?' })
    await expect(row).toContainText('Only short or local truces')
    await expect(row).toContainText(
      'The United States wants Russia to accept an immediate, unconditional ceasefire',
    )
    await expect(row).toContainText('moved from 75 to 100')
  })

  test('keeps opened rows in the link, through a reload', async ({ page }) => {
    await page.goto('positions?asof=2025-05-30')
    const opener = (issue: string) =>
      page.getByRole('button', { name: `${issue}: the line and the positions in words` })
    await opener('Ceasefire').click()
    await opener('Territory').click()
    await expect(page).toHaveURL(/open=ceasefire,territory/)
    await page.reload()
    await expect(opener('Territory')).toHaveAttribute('aria-expanded', 'true')
    await opener('Ceasefire').click()
    await expect(page).toHaveURL(/open=territory/)
    await expect(opener('Ceasefire')).toHaveAttribute('aria-expanded', 'false')
  })

  test('orders issues by gap, movement, name and share of quotes, and keeps the order in the link', async ({
    page,
  }) => {
    await page.goto('positions?asof=2025-05-30')
    const titles = chart(page, 'Where they stand').locator('li > div > a')
    await expect(titles.first()).toHaveText('Exchange of drafts before a round')
    await page.getByText('Movement', { exact: true }).click()
    await expect(page).toHaveURL(/sort=movement/)
    await expect(titles.first()).not.toHaveText('Exchange of drafts before a round')
    await page.getByText('Share of quotes', { exact: true }).click()
    await expect(titles.first()).toHaveText('Ceasefire')
    await page.reload()
    await expect(titles.first()).toHaveText('Ceasefire')
  })

  test('measures between any two parties and since any day, and a link carries both', async ({ page }) => {
    await page.goto('positions?asof=2025-05-30&chart=convergence')
    await page.getByLabel('and', { exact: true }).selectOption('United States')
    await expect(page).toHaveURL(/between=russia,united-states/)
    await page.getByLabel('Compared with', { exact: true }).fill('1 March 2025')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/since=2025-03-01/)
    const counts = page.getByRole('region', { name: 'Convergence in numbers' })
    await expect(counts).toContainText('the gap between Russia and the United States')
    await expect(counts).toContainText('between 1 March 2025 and 30 May 2025')
  })

  test('opens the issues behind a pair of parties', async ({ page }) => {
    await page.goto('positions?asof=2025-12-30&chart=pairs')
    await page.getByRole('button', { name: /^European partners and Ukraine: together on 9/ }).click()
    await expect(page).toHaveURL(/between=ukraine,europe/)
    const detail = page.getByRole('region', { name: 'Ukraine and European partners, issue by issue' })
    await expect(detail.getByRole('heading', { name: 'Together on 9' })).toBeVisible()
    await expect(detail.getByRole('region', { name: 'Together' }).getByRole('listitem')).toHaveCount(9)
  })

  test('zooms by the dates of the filter, and keeps to the parties chosen', async ({ page }) => {
    await page.goto('positions?issue=ceasefire&party=russia,ukraine')
    const figure = chart(page, 'Ceasefire over time')
    await expect(figure).toContainText('recorded positions of 2 parties')
    await page.getByText('90 days', { exact: true }).click()
    await expect(page).toHaveURL(/from=2026-02-07/)
    await expect(figure).toContainText('From 7 February 2026 to 8 May 2026')
    await expect(figure.getByRole('button', { name: /stated on/ })).toHaveCount(2)
  })

  for (const [name, address] of [
    ['Where they stand', 'positions?asof=2025-05-30'],
    ['Ceasefire over time', 'positions?asof=2025-05-30&issue=ceasefire'],
    ['The gap on each issue over time', 'positions?asof=2025-05-30&chart=convergence'],
    ['Party by party', 'positions?asof=2025-05-30&chart=pairs'],
  ] as const) {
    test(`shows “${name}” as a table too, and breaks no accessibility rule in light or dark`, async ({
      page,
    }) => {
      await prepareAxe(page)
      await page.goto(address)
      const figure = chart(page, name)
      await figure.getByText('Table', { exact: true }).click()
      await expect(page).toHaveURL(/table=1/)
      await expect(figure.getByRole('table').getByRole('row').nth(4)).toBeVisible()
      await figure.getByText('Chart', { exact: true }).click()
      await expect(page).not.toHaveURL(/table=1/)
      await expect(figure).toBeVisible()
      await page.waitForLoadState('networkidle')
      await axeInThemes(page, ['light', 'dark'])
      await expectToFitNarrow(page)
    })
  }

  test('prints without its controls, and moves nothing by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('positions?asof=2025-05-30&issue=ceasefire')
    const figure = chart(page, 'Ceasefire over time')
    await expect(figure.getByRole('button').first()).toBeVisible()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByLabel('Compared with', { exact: true })).toBeHidden()
    await expect(figure.getByText('Table', { exact: true })).toBeHidden()
    await expect(figure).toContainText('It last widened on 11 May 2025')
  })
})
