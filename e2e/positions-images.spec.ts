import { drawnTalks } from './drawn-talks.ts'
import { beforeLoad, expect, test } from './fixtures.ts'
import { openInstead } from './generated.ts'

/**
 * Each chart of positions as it looked when a person last checked it, in both themes at 1440 × 900. After a wanted
 * change: npx playwright test e2e/positions-images.spec.ts --update-snapshots, then look at the images.
 */
const charts = [
  { image: 'map', name: 'Where they stand', address: 'positions?since=2024-01-15' },
  { image: 'issue', name: 'Ceasefire over time', address: 'positions?issue=ceasefire' },
  {
    image: 'convergence',
    name: 'The gap on each issue over time',
    address: 'positions?chart=convergence&since=2024-01-15',
  },
  { image: 'pairs', name: 'Party by party', address: 'positions?chart=pairs' },
] as const

for (const { image, name, address } of charts) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the ${image} chart looks as it should in ${theme}`, async ({ page }) => {
      test.skip(process.platform !== 'linux', 'Letters are drawn differently on other systems')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await beforeLoad(page, (chosen) => localStorage.setItem('parley-theme', chosen), theme)
      await openInstead(page, drawnTalks())
      await page.goto(address)
      const figure = page.getByRole('figure', { name })
      await expect(figure.getByRole('button').last()).toBeAttached()
      await page.evaluate(() => document.fonts.ready)
      await expect(figure).toHaveScreenshot(`${image}-${theme}.png`, {
        animations: 'disabled',
        threshold: 0.25,
        // A lost line changes some 1,500 pixels; on one machine and browser nothing changes by itself.
        maxDiffPixels: 300,
      })
    })
  }
}
