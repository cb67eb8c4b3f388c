import { axeInThemes, prepareAxe } from './axe.ts'
import { test } from './fixtures.ts'
import { expectToFitNarrow } from './narrow.ts'

const views = {
  'a round held': 'rounds?round=2025-06-02-istanbul',
  'a round to come': 'rounds?asof=2025-05-30&round=2025-06-02-istanbul',
  reliability: 'rounds?part=reliability',
  outcomes: 'rounds?part=outcomes',
  'the plain table': 'rounds?table=1&track=istanbul-2025',
  'the board narrowed': 'rounds?track=istanbul-2025&attendance=conditional',
  'changes over a round': 'changes?asof=2025-06-03&since=2025-05-27',
}

for (const [name, address] of Object.entries(views)) {
  test(`${name} breaks no accessibility rule in any theme, nor does the line of a step`, async ({ page }) => {
    await prepareAxe(page)
    await page.goto(address)
    await page.locator('main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('[')
    await page.getByRole('region', { name: 'What became known' }).waitFor()
    await page.waitForLoadState('networkidle')
    await axeInThemes(page, ['light', 'dark', 'projector'])
    await expectToFitNarrow(page)
  })
}
