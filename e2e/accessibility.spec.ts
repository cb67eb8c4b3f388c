import { pageNames } from '../src/view/pages.ts'
import { axeCheck, prepareAxe } from './axe.ts'
import { test } from './fixtures.ts'

const themes = ['light', 'dark']
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

for (const pageName of pageNames) {
  for (const theme of themes) {
    for (const size of sizes) {
      test(`${pageName} in ${theme} at ${size.width} px breaks no accessibility rule`, async ({ page }) => {
        await prepareAxe(page)
        await page.addInitScript((chosen) => localStorage.setItem('parley-theme', chosen), theme)
        await page.setViewportSize(size)
        await page.goto(pageName === 'overview' ? './' : pageName)
        await page.locator('main :is(h1, h2)').first().waitFor()
        await page.waitForLoadState('networkidle')
        await axeCheck(page)
      })
    }
  }
}
