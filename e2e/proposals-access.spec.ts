import { axeOnScreens, narrow, prepareAxe, wide } from './axe.ts'
import { test } from './fixtures.ts'
import { expectToFit, expectToFitNarrow } from './narrow.ts'

const views = {
  'one text': 'proposals?proposal=ru-memorandum-2025-06',
  'texts side by side': 'proposals?compare=ru-memorandum-2025-06,ua-framework-2025-05,us-28-point-plan',
  'the chart of closeness': 'proposals?show=closeness&proposal=us-28-point-plan',
  'the table of closeness': 'proposals?show=closeness&table=1',
}

const screens = [
  { theme: 'light', size: wide },
  { theme: 'dark', size: narrow },
] as const

for (const [name, address] of Object.entries(views)) {
  test(`${name} breaks no accessibility rule, light and wide or dark and narrow, and fits`, async ({
    page,
  }) => {
    await prepareAxe(page)
    await page.goto(address)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await axeOnScreens(page, screens)
    await expectToFit(page, screens)
    await expectToFitNarrow(page)
  })
}
