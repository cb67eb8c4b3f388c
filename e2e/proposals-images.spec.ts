import { drawnProposals } from './drawn-proposals.ts'
import { beforeLoad, expect, test } from './fixtures.ts'
import { openInstead } from './generated.ts'

/**
 * The two drawings of the proposals page as they looked when a person last checked them, in both themes at
 * 1440 × 900. After a wanted change: npx playwright test e2e/proposals-images.spec.ts --update-snapshots, then
 * look at the images.
 */
for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      test.skip(process.platform !== 'linux', 'Letters are drawn differently on other systems')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await beforeLoad(page, (chosen) => localStorage.setItem('parley-theme', chosen), theme)
      await openInstead(page, drawnProposals())
    })

    const options = { animations: 'disabled', threshold: 0.25, maxDiffPixelRatio: 0.01 } as const

    test('the chart of closeness looks as it should', async ({ page }) => {
      await page.goto('proposals?show=closeness&proposal=text-6')
      const chart = page.getByRole('region', { name: /texts in order of time/ })
      await expect(chart.getByRole('button')).toHaveCount(7)
      await page.evaluate(() => document.fonts.ready)
      await expect(chart).toHaveScreenshot(`closeness-${theme}.png`, options)
    })

    test('texts side by side look as they should', async ({ page }) => {
      await page.goto('proposals?compare=text-5,text-6,text-7')
      const table = page.getByRole('table')
      await expect(table.getByRole('columnheader')).toHaveCount(4)
      await page.evaluate(() => document.fonts.ready)
      await expect(table).toHaveScreenshot(`side-by-side-${theme}.png`, options)
    })
  })
}
