import { expect, test, testInAllZones } from './fixtures.ts'

/** The line of a day stays no longer, in milliseconds. */
const LONGEST_STAY = 7000

// The clock is moved on rather than waited for.
test.use({ hasOwnTab: true })

testInAllZones(
  'playing steps from event to event, told in a line, until paused by the space bar',
  async ({ page }) => {
    await page.clock.install()
    await page.goto('rounds?asof=2025-05-28')
    await expect(page.getByRole('grid')).toBeVisible()
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/asof=2025-05-29/)
    const told = page.getByRole('region', { name: 'What became known' })
    await expect(told.getByRole('status')).toContainText(/^29 May 2025\. /)
    await expect(told.getByRole('progressbar')).toBeAttached()
    await page.clock.fastForward(LONGEST_STAY)
    await expect(page).toHaveURL(/asof=2025-05-30/)
    await page.keyboard.press(' ')
    await expect(told.getByRole('button', { name: 'Play on' })).toBeVisible()
    await page.keyboard.press('[')
    await expect(told.getByRole('status')).toContainText(/^29 May 2025\. /)
    await told.getByRole('button', { name: 'Close this line' }).click()
    await expect(told).toHaveCount(0)
  },
)
