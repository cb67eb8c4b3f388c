import { expect, test } from './fixtures.ts'

test('Ctrl and K find a command by a part of its name, from anywhere, and run it', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await page.getByRole('textbox', { name: 'As of' }).focus()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find a command' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('theme proj')
  await expect(palette.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
})

test('the palette is stepped through with the arrows, and lists only what can be done now', async ({
  page,
}) => {
  await page.goto('./')
  await page.locator('main h1').first().waitFor()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find a command' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await expect(palette.getByRole('option', { name: 'Clear all filters' })).toHaveCount(0)
  await page.keyboard.type('o')
  const options = palette.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
})

test('the palette presents, and finds nothing of a word in no command', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await page.locator('main h1').first().waitFor()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find a command' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('zebra')
  await expect(palette).toContainText('No command is called that.')
  await palette.getByRole('combobox').fill('present')
  await page.keyboard.press('Enter')
  await expect(page.locator('article[data-slide]')).toBeVisible()
})

test('under an open dialog the keys of the page mean nothing', async ({ page }) => {
  await page.goto('rounds?asof=2025-05-30')
  await page.locator('main h1').first().waitFor()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/rounds/)
})
