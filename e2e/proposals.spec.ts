import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { beforeLoad, expect, test } from './fixtures.ts'
import { pressUntilFocused } from './keyboard.ts'

const MEMORANDUM = 'ru-memorandum-2025-06'
const FRAMEWORK = 'ua-framework-2025-05'
const PLAN = 'us-28-point-plan'

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

function evidence(page: Page) {
  return page.getByRole('dialog')
}

test.describe('which side was the June 2025 Russian memorandum nearest to, on what basis?', () => {
  test('the page says on how many issues, and shows the issues behind each count', async ({ page }) => {
    await open(page, 'proposals?asof=2025-06-05')
    await page
      .getByRole('heading', { name: "Russia's draft memorandum (2 June 2025)" })
      .getByRole('link')
      .click()
    await expect(page).toHaveURL(/proposal=ru-memorandum-2025-06/)

    const contents = page.getByRole('region', { name: 'What it says' })
    await expect(contents).toContainText(
      'Nearer to Russia on 10 issues, to Ukraine on none, no basis on 2; says nothing on 4 issues.',
    )
    const rows = contents.getByRole('listitem')
    await contents.getByRole('button', { name: 'no basis' }).click()
    await expect(rows).toHaveCount(2)
    await expect(contents).toContainText('no position of Ukraine was recorded by then')
    await expect(contents).toContainText('told in words, without a value on the line')
    await contents.getByRole('button', { name: /^nearer to Russia/ }).click()
    await expect(rows).toHaveCount(10)
  })

  test('a place on the line opens where each party stood that day, and what bears it out', async ({
    page,
  }) => {
    await open(page, `proposals?proposal=${MEMORANDUM}`)
    await page
      .getByRole('button', { name: /the text stands at 0; the parties then: Russia 0, .*Ukraine 75/ })
      .first()
      .click()
    await expect(evidence(page)).toContainText('where the parties stood on 2 June 2025')
    await expect(evidence(page)).toContainText(/Ukraine, 1 June 2025: /)
    await expect(evidence(page).getByRole('heading', { name: /sources?$/ })).toBeVisible()
  })

  test('the chart of all texts leads to the same counts, by keyboard and as a table', async ({ page }) => {
    await open(page, 'proposals?show=closeness&asof=2025-06-05')
    const column = page.getByRole('button', { name: /^Russia's draft memorandum \(2 June 2025\)/ })
    await expect(column).toHaveAccessibleName(/Nearer to Russia on 10 issues, to Ukraine on none/)
    await page.getByRole('button', { name: /^Russia's terms for halting military action/ }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await pressUntilFocused(page, 'ArrowRight', /^Russia's draft memorandum \(2 June 2025\)/)
    await expect(column).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: "Russia's draft memorandum (2 June 2025)" })).toContainText(
      'Nearer to Russia on 10 issues',
    )
    await page.getByText('Table', { exact: true }).click()
    const row = page.getByRole('row', { name: /Russia's draft memorandum \(2 June 2025\)/ })
    await expect(row.getByRole('cell')).toHaveText(['2 June 2025', '10', '0', '0', '2', '4'])
  })

  test('it can be asked of another pair of parties, and the link keeps the pair', async ({ page }) => {
    await open(page, `proposals?proposal=${MEMORANDUM}`)
    await page.getByLabel('or to').selectOption('United States')
    await expect(page).toHaveURL(/between=russia,united-states/)
    await expect(page.getByRole('region', { name: 'What it says' })).toContainText('to United States on')
  })
})

test.describe('put three plans side by side and copy them', () => {
  const address = `proposals?compare=${MEMORANDUM},${FRAMEWORK},${PLAN}`

  test('picked in the list, they stand side by side, those issues first on which they differ', async ({
    page,
  }) => {
    await open(page, 'proposals?kind=memorandum,plan')
    await page.getByRole('checkbox', { name: /Russia's draft memorandum \(2 June 2025\)/ }).check()
    await page.getByRole('checkbox', { name: /Ukraine's draft memorandum/ }).check()
    await page.getByRole('checkbox', { name: /US 28-point plan/ }).check()
    await page.getByRole('button', { name: 'Lay side by side' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three texts side by side')
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveCount(4)
    await expect(table.getByRole('row').nth(2).getByRole('rowheader')).toContainText('100 points apart')
    const meeting = table.getByRole('row', { name: /Putin–Zelensky meeting/ })
    await expect(meeting.getByRole('cell')).toContainText([
      'says nothing on this',
      'After Istanbul',
      'says nothing on this',
    ])
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: /US 28-point plan/ })).toBeVisible()
  })

  test('copies as Markdown and as a table', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, address)
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
    const markdown = await page.evaluate(() => navigator.clipboard.readText())
    expect(markdown).toContain("| Issue | Russia's draft memorandum (2 June 2025) |")
    expect(markdown).toContain('*says nothing on this*')
    expect(markdown.trimEnd().split('\n').at(-1)).toBe(page.url())

    await page.getByRole('button', { name: 'Export “Proposals compared”' }).click()
    await page.getByRole('button', { name: 'Copy as table' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Issue\tQuestion\tComparison\tPoints apart\t/)
  })

  test('where the browser does not let the page copy, the text can be copied by hand', async ({ page }) => {
    await beforeLoad(page, () => {
      const refuse = () => Promise.reject(new Error('refused'))
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
    })
    await open(page, address)
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(page.getByRole('textbox', { name: /copy it from here/ })).toHaveValue(/\*\*Territory\*\*/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: /copy it from here/ })).toBeHidden()
  })

  test('saves a spreadsheet that has the same rows', async ({ page }) => {
    await open(page, address)
    await page.getByRole('button', { name: 'Export “Proposals compared”' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table (CSV)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('parley-russia-ukraine-proposals-compared-asof-2026-05-08.csv')
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain('# As of: 2026-05-08')
    expect(text).toContain('They order outcomes and do not judge them')
    expect(text.split('\r\n')).toHaveLength(5 + 1 + 16 + 1)
  })

  test('prints on one page, without the frame', async ({ page }) => {
    for (const ids of [`${MEMORANDUM},${FRAMEWORK},${PLAN}`, `${MEMORANDUM},${FRAMEWORK}`]) {
      await open(page, `proposals?compare=${ids}`)
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format, landscape: true, preferCSSPageSize: true })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      }
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('table')).toBeVisible()
  })
})

test.describe('the list', () => {
  test('shows only what was known on the day, with answers as they stood', async ({ page }) => {
    await open(page, 'proposals?asof=2025-05-30')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('known by 30 May 2025')
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: "Russia's memorandum, as announced (May 2025)" }) })
    await expect(row).toContainText('Ukraine: is awaiting it')
    await expect(page.getByText('US 28-point plan')).toHaveCount(0)
    await expect(page.locator('main')).not.toContainText('2026')
  })

  test('says of a text of a later day that it was not known, and nothing else of it', async ({ page }) => {
    await open(page, `proposals?asof=2025-05-30&proposal=${PLAN}`)
    await expect(page.getByText('This proposal was not known on 30 May 2025')).toBeVisible()
    await expect(page.locator('main')).not.toContainText('28')
  })

  test('filters by kind, stage and party with counts that come true', async ({ page }) => {
    await open(page, 'proposals')
    const chip = page.getByRole('button', { name: /^ceasefire/ })
    const count = Number((await chip.textContent())?.match(/\d+/)?.[0])
    await chip.click()
    await expect(page.getByRole('status').filter({ hasText: 'of 95 proposals' })).toContainText(
      `${count} of 95`,
    )
    await expect(page.getByRole('checkbox')).toHaveCount(count)
    await expect(page).toHaveURL(/kind=ceasefire/)
  })

  test('a day of a life cycle opens what happened on it', async ({ page }) => {
    await open(page, 'proposals?asof=2025-06-05')
    await page
      .getByRole('button', { name: /Presented 2 Jun ?: Russia's draft memorandum \(2 June 2025\)/ })
      .click()
    await expect(evidence(page)).toContainText('Presented on 2 June 2025')
    await expect(evidence(page).getByRole('heading', { name: /sources?$/ })).toBeVisible()
  })
})
