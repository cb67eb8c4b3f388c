import { axeCheck, prepareAxe, wearTheme } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { expectToFitNarrow } from './narrow.ts'

const views = {
  'one text': 'proposals?proposal=ru-memorandum-2025-06',
  'texts side by side': 'proposals?compare=ru-memorandum-2025-06,ua-framework-2025-05,us-28-point-plan',
  'the chart of closeness': 'proposals?show=closeness&proposal=us-28-point-plan',
  'the table of closeness': 'proposals?show=closeness&table=1',
}
const screens = [
  { theme: 'light', size: { width: 1440, height: 900 } },
  { theme: 'dark', size: { width: 390, height: 844 } },
] as const

for (const [name, address] of Object.entries(views)) {
  test(`${name} breaks no accessibility rule, light and wide or dark and narrow, and fits`, async ({
    page,
  }) => {
    await prepareAxe(page)
    await page.goto(address)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    for (const { theme, size } of screens) {
      await page.setViewportSize(size)
      await wearTheme(page, theme)
      await axeCheck(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
    await expectToFitNarrow(page)
  })
}
