import { pageNames } from '../src/view/pages.ts'
import { axeCheck, prepareAxe, wearTheme } from './axe.ts'
import { test } from './fixtures.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

for (const pageName of pageNames) {
  for (const size of sizes) {
    test(`${pageName} at ${size.width} px breaks no accessibility rule in light and dark`, async ({
      page,
    }) => {
      await prepareAxe(page)
      await page.setViewportSize(size)
      await page.goto(pageName === 'overview' ? './' : pageName)
      await page.locator('main :is(h1, h2)').first().waitFor()
      await page.waitForLoadState('networkidle')
      for (const theme of ['light', 'dark'] as const) {
        await wearTheme(page, theme)
        await axeCheck(page)
      }
    })
  }
}
