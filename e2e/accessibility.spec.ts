import { pageNames } from '../src/view/pages.ts'
import { axeInThemes, prepareAxe } from './axe.ts'
import { test } from './fixtures.ts'
import { expectToFitNarrow } from './narrow.ts'

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
      await axeInThemes(page, ['light', 'dark'])
      if (size.width < 1000) await expectToFitNarrow(page)
    })
  }
}
