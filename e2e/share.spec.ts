import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' })
const link = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link to this view' })

async function openShare(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Share' }).press('Enter')
  await expect(dialog(page)).toBeVisible()
}

test('a link is fixed to its day or follows the latest, and the difference is told', async ({ page }) => {
  await openShare(page, 'rounds?asof=2025-05-30&party=ukraine')
  await expect(link(page)).toHaveValue(/\/rounds\?asof=2025-05-30&party=ukraine$/)
  await expect(dialog(page)).toContainText('sees what was known at the end of 30 May 2025')
  await dialog(page).getByText('Following the latest').click()
  await expect(link(page)).toHaveValue(/\/rounds\?party=ukraine$/)
  await expect(dialog(page)).toContainText('sees the newest records there are then')
})

test('a view of the latest day can be fixed to that day', async ({ page }) => {
  await openShare(page, 'rounds')
  await expect(link(page)).toHaveValue(/\/rounds$/)
  await dialog(page)
    .getByText(/^As of/)
    .click()
  await expect(link(page)).toHaveValue(/\/rounds\?asof=\d{4}-\d\d-\d\d$/)
})

test('the code for phones holds the link as it is chosen', async ({ page }) => {
  await openShare(page, 'rounds?asof=2025-05-30')
  const code = dialog(page).getByRole('img', { name: 'QR code of this link' }).locator('path')
  const before = await code.getAttribute('d')
  await dialog(page).getByText('Following the latest').click()
  await expect(code).not.toHaveAttribute('d', before ?? '')
})

test('copying says that it was done, and where it is refused the text can be taken by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openShare(page, 'rounds?asof=2025-05-30')
  await expect(dialog(page).getByText('Link copied')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Copy code' }).click()
  await expect(dialog(page).getByText('Copied', { exact: true })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe src=')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await dialog(page).getByRole('button', { name: 'Copy code' }).click()
  const byHand = page.getByRole('textbox', { name: /This browser does not let the page copy/ })
  await expect(byHand).toHaveValue(/^<iframe/)
  const selected = await byHand.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
  )
  expect(selected).toBe(true)
})

test('the link of a loop presents by itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openShare(page, 'rounds?asof=2025-05-30')
  await dialog(page).getByRole('button', { name: 'Copy the link of a loop' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/rounds\?asof=2025-05-30&present=loop$/)
})
