import { axeCheck, prepareAxe } from './axe.ts'
import { expect, test } from './fixtures.ts'

const views = {
  'one text': 'proposals?proposal=ru-memorandum-2025-06',
  'texts side by side': 'proposals?compare=ru-memorandum-2025-06,ua-framework-2025-05,us-28-point-plan',
  'the chart of closeness': 'proposals?show=closeness&proposal=us-28-point-plan',
  'the table of closeness': 'proposals?show=closeness&table=1',
}
const screens = [
  { theme: 'light', width: 1440, height: 900 },
  { theme: 'dark', width: 390, height: 844 },
]

for (const [name, address] of Object.entries(views)) {
  for (const { theme, width, height } of screens) {
    test(`${name} in ${theme} at ${width} px breaks no accessibility rule and fits the screen`, async ({
      page,
    }) => {
      await prepareAxe(page)
      await page.addInitScript((chosen) => localStorage.setItem('parley-theme', chosen), theme)
      await page.setViewportSize({ width, height })
      await page.goto(address)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      await axeCheck(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
