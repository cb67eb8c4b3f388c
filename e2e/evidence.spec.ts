import { expect, test } from './fixtures.ts'

test('a mark opens its evidence beside the page; Escape closes it and reading goes on where it was', async ({
  page,
}) => {
  await page.goto('?asof=2025-05-30')
  const mark = page.getByRole('heading', { level: 1 }).getByRole('button').first()
  await mark.press('Enter')
  const panel = page.locator('[data-part="evidence"]')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('blockquote').first()).toBeVisible()
  await expect(panel.getByRole('link').last()).toHaveAttribute('href', /^https?:\/\//)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(mark).toBeFocused()
})

test('evidence never names a page that was published later, unless there is no other', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  const marks = page.getByRole('heading', { level: 1 }).getByRole('button')
  for (const mark of await marks.all()) {
    await mark.press('Enter')
    const panel = page.locator('[data-part="evidence"]')
    await expect(panel.locator('a[href^="http"]').first()).toBeVisible()
    await expect(panel).not.toContainText(/June 2025|July 2025|2026/)
    await page.keyboard.press('Escape')
  }
})
