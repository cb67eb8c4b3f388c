import { pageNames } from '../src/view/pages.ts'
import { axeOnScreens, narrow, prepareAxe, wide } from './axe.ts'
import { test } from './fixtures.ts'
import { expectToFitNarrow } from './narrow.ts'

for (const pageName of pageNames) {
  test(`${pageName} breaks no accessibility rule, wide or narrow, in light or dark`, async ({ page }) => {
    await prepareAxe(page)
    await page.goto(pageName === 'overview' ? './' : pageName)
    await page.locator('main :is(h1, h2)').first().waitFor()
    await page.waitForLoadState('networkidle')
    await axeOnScreens(page, [
      { theme: 'light', size: wide },
      { theme: 'dark' },
      { theme: 'dark', size: narrow },
      { theme: 'light' },
    ])
    await expectToFitNarrow(page)
  })
}
