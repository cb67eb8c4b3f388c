import type { Page } from '@playwright/test'
import { makeTalks } from '../src/model/fixtures.ts'
import { expect, test, testInAllZones } from './fixtures.ts'
import { openInstead } from './generated.ts'
import { pressUntilFocused } from './keyboard.ts'
import { pdfPages } from './pdf.ts'

test.describe('was Ukraine expected on 30 May, 1 June and 2 June 2025?', () => {
  testInAllZones('is read off the board day by day, by keyboard', async ({ page }) => {
    await page.goto('?asof=2025-05-30')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await expect(page.getByRole('grid')).toBeVisible()
    await pressUntilFocused(page, 'Tab', /^Second Istanbul round$/)
    await pressUntilFocused(page, 'ArrowRight', /^Ukraine/, 4)
    await expect(page.locator(':focus')).toHaveAccessibleName(
      /^Ukraine: not confirmed, negotiator; last condition: Russia’s draft .*; since 30 May 2025$/,
    )
    const card = page.getByRole('tooltip')
    await expect(card).toContainText('conditional → not confirmed, 30 May 2025')
    await expect(card).toContainText('Andrii Sybiha repeated')

    await page.keyboard.press('Enter')
    const evidence = page.getByRole('dialog', { name: /Ukraine, Second Istanbul round: not confirmed/ })
    await expect(evidence).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Ukraine: not confirmed/)

    await stepTo(page, '2025-06-01')
    await expect(cell(page, /^Ukraine: confirmed, .*since 1 June 2025/)).toBeVisible()
    await stepTo(page, '2025-06-02')
    await expect(cell(page, /^Ukraine: attended, .*since 2 June 2025/)).toBeVisible()
  })

  test('is told on the round’s page with each step’s evidence and nothing later', async ({ page }) => {
    await page.goto('rounds?asof=2025-05-30&round=2025-06-02-istanbul')
    await expect(page.getByRole('heading', { level: 1, name: 'Second Istanbul round' })).toBeVisible()
    const lanes = page.getByRole('region', { name: 'Attendance' })
    await expect(lanes.getByRole('row', { name: /Ukraine/ })).toContainText(
      /invited\s*conditional.*not confirmed/,
    )
    await expect(lanes).not.toContainText('attended')
    await expect(page.getByRole('region', { name: 'Results' })).toContainText('still to come')
    await expect(page.getByRole('main')).not.toContainText('2 June 2025 · Çırağan')
    await lanes.getByRole('button', { name: /^Ukraine, 29 May 2025: conditional\. Russia’s draft/ }).click()
    await expect(page.getByRole('dialog', { name: /conditional, 29 May 2025/ })).toContainText('Yermak')
  })
})

/** The cell of the board with this name. */
function cell(page: Page, name: RegExp) {
  return page.getByRole('grid').getByRole('button', { name })
}

/** Steps from event to event until the as-of day is this one. */
async function stepTo(page: Page, day: string): Promise<void> {
  for (let turn = 0; turn < 5 && !page.url().includes(`asof=${day}`); turn += 1) {
    const before = page.url()
    await page.keyboard.press(']')
    await expect(page).not.toHaveURL(before)
  }
  await expect(page).toHaveURL(new RegExp(`asof=${day}`))
}

test.describe('who has ever attended under a condition?', () => {
  testInAllZones(
    'is a figure of each party that opens the rounds behind it, by keyboard',
    async ({ page }) => {
      await page.goto('rounds')
      await expect(page.getByRole('grid')).toBeVisible()
      await pressUntilFocused(page, 'Tab', /^Board$/)
      await page.keyboard.press('ArrowRight')
      await expect(page).toHaveURL(/part=reliability/)
      const table = page.getByRole('table', { name: /Reliability of attendance/ })
      await expect(table.getByRole('row', { name: /Ukraine/ })).toBeVisible()
      await pressUntilFocused(page, 'Tab', /^Ukraine: attended after a condition/, 200)
      await page.keyboard.press('Enter')
      const behind = page.getByRole('link', { name: 'Second Istanbul round' })
      await expect(behind).toBeVisible()
      await pressUntilFocused(page, 'Tab', /^Second Istanbul round$/)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'Second Istanbul round' })).toBeVisible()
    },
  )

  test('is also a choice that narrows the board, and each such cell says so', async ({ page }) => {
    await page.goto('rounds?party=ukraine&track=istanbul-2025')
    const shown = page.getByRole('main').getByRole('status')
    const all = await shown.textContent()
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Attendance/ })
      .click()
    await page.getByRole('checkbox', { name: /^conditional/ }).check()
    await expect(page).toHaveURL(/attendance=conditional/)
    await expect(shown).not.toHaveText(all ?? '')
    await page.keyboard.press('Escape')
    await expect(cell(page, /^Ukraine: attended, .*had set a condition/).first()).toBeVisible()
    await expect(page.getByRole('columnheader')).toHaveText(['Round', 'Ukraine'])
  })
})

test.describe('the board', () => {
  test('is moved over as a grid, and keeps its headers in view', async ({ page }) => {
    await page.goto('rounds')
    const grid = page.getByRole('grid')
    const first = grid.getByRole('link').first()
    const name = await first.textContent()
    await first.focus()
    await page.keyboard.press('End')
    await expect(page.locator(':focus')).toHaveAttribute('data-column', '13')
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+End')
    await expect(page.locator(':focus')).toHaveAttribute('data-column', '13')
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(grid.getByRole('columnheader', { name: 'Belarus' })).toBeInViewport()
    await page.keyboard.press('Control+Home')
    await expect(page.locator(':focus')).toHaveText(name ?? '')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    await expect(page.locator(':focus')).toHaveText(name ?? '')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
    await page.goBack()
    await expect(grid).toBeVisible()
    await page.getByRole('gridcell', { name: 'Belarus: not reported' }).first().focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/round=/)
  })

  test('says how many rounds are known, filed by track, and what each filter would leave', async ({
    page,
  }) => {
    await page.goto('rounds?asof=2025-05-30')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^By 30 May 2025, \d+ rounds were known: \d+ held/,
    )
    const main = page.getByRole('main')
    await main.getByRole('button', { name: /^Format/ }).click()
    const summits = page.getByRole('checkbox', { name: /^summit/ })
    const count = /\d+$/.exec((await summits.locator('xpath=..').textContent()) ?? '')?.[0] ?? 'no count'
    await summits.check()
    await expect(main.getByRole('status')).toHaveText(new RegExp(`^${count} of \\d+ rounds$`))
    await page.keyboard.press('Escape')
    await main.getByRole('button', { name: 'Remove filter: summit' }).click()
    await expect(page).not.toHaveURL(/format=/)
  })

  test('tells apart what was not invited, declined, absent and not reported', async ({ page }) => {
    await page.goto('rounds?track=us-russia&from=2025-02-18&to=2025-02-18')
    await expect(cell(page, /^Ukraine: not invited, .*since 18 February 2025/)).toBeVisible()
    await expect(cell(page, /^European partners: absent, .*since 18 February 2025/)).toBeVisible()
    await page.goto('rounds?track=peace-formula&party=russia,switzerland')
    await expect(page.getByRole('gridcell', { name: 'Switzerland: not reported' }).first()).toBeVisible()
  })

  test('is a plain table where asked, to be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('rounds?asof=2025-06-03&track=istanbul-2025&table=1')
    const table = page.getByRole('table', { name: /Attendance by round and party/ })
    const row = table.getByRole('row', { name: /Second Istanbul round/ })
    await expect(row).toContainText('attended, negotiator (had set a condition)')
    await page.getByRole('button', { name: 'Copy the table' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Track\tRound\tDays\tPlace\tFormat\tStatus\tRussia\tUkraine/)
  })
})

test.describe('the board on paper', () => {
  async function printed(page: Page, query: string): Promise<string> {
    await page.goto(`rounds?asof=2025-06-03${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('81 rounds were known')
    return pdfPages(await page.pdf({ format: 'A4' })).join('')
  }

  test('has every round with who is reported in it, none cut off, and leaves the screen as it was', async ({
    page,
  }) => {
    const words = await printed(page, '')
    expect(words).toContain('SecondIstanbulround')
    expect(words).toContain('FirstBelarusround')
    expect(words).toContain('Ukraine:attended,negotiator;hadsetacondition;since2June2025')
    expect(words).toContain('UnitedStates:attended')
    await expect(page.locator('[data-part="board-paper"]')).toHaveCount(0)
  })

  test('says which parties it shows, and takes the place of the table too', async ({ page }) => {
    const words = await printed(page, '&table=1&party=russia,ukraine')
    expect(words).toContain('ShownareRussiaandUkraine.')
    expect(words).toContain('FirstBelarusround')
    expect(words).not.toContain('UnitedStates:')
  })
})

test.describe('a round’s page', () => {
  test('tells who led, the positions going in and coming out, what was on the table, said and agreed', async ({
    page,
  }) => {
    await page.goto('rounds?round=2025-06-02-istanbul')
    const part = (name: string) => page.getByRole('region', { name, exact: true })
    await expect(part('Delegations')).toContainText(/Vladimir Medinsky led.*Aide to the President of Russia/)
    const agenda = part('Agenda')
    await expect(agenda.getByRole('row').filter({ hasText: 'Ceasefire' })).toContainText(/15.*30/)
    await expect(part('On the table')).toContainText(/Russia.s draft memorandum \(2 June 2025\)/)
    await expect(part('Results')).toContainText(/Return of 6,000 bodies.*agreed 2 June 2025.*implemented/s)
    const said = part('What was said')
    await expect(said.getByRole('region', { name: 'Before the round' })).toBeVisible()
    await expect(said.getByRole('region', { name: 'After the round' })).toBeVisible()
  })

  test('leads to the rounds before and after it in its track, as far as they were known', async ({
    page,
  }) => {
    await page.goto('rounds?asof=2025-08-01&round=2025-06-02-istanbul')
    await page.getByRole('link', { name: /^Next round: Third Istanbul round/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Third Istanbul round' })).toBeVisible()
    await page.getByRole('link', { name: /^Previous round:/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('rounds?asof=2025-05-30&round=2025-06-02-istanbul')
    await expect(page.getByText('no next round')).toBeVisible()
  })

  test('says so where the round was not known yet', async ({ page }) => {
    await page.goto('rounds?asof=2025-03-01&round=2025-06-02-istanbul')
    await expect(page.getByText('This round was not known on 1 March 2025')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('Istanbul')
    await page.getByRole('link', { name: 'See the rounds known then' }).click()
    await expect(page.getByRole('grid')).toBeVisible()
  })
})

test.describe('what the records do not hold', () => {
  test('a round of which no attendance is reported says so, on the board and on its page', async ({
    page,
  }) => {
    await openInstead(page, makeTalks())
    await page.goto('rounds')
    await expect(page.getByRole('grid').getByText('no attendance reported').first()).toBeVisible()
    await page.goto('rounds?round=2024-06-01-experts')
    await expect(page.getByText(/No attendance is reported for this round/)).toBeVisible()
  })

  test('a day before the coverage says when it starts, with a way there', async ({ page }) => {
    await page.goto('rounds?asof=2021-05-01')
    await expect(page.getByText('Nothing is recorded before 24 February 2022')).toBeVisible()
    await page.getByRole('button', { name: 'Go to 24 February 2022' }).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/^By 24 February 2022/)
  })

  test('a day that does not exist is told', async ({ page }) => {
    await page.goto('rounds?asof=2025-02-30')
    await expect(page.getByText('“2025-02-30” is not a day of the calendar')).toBeVisible()
    await expect(page.getByRole('grid')).toBeVisible()
  })

  test('filters that nothing passes can be cleared', async ({ page }) => {
    await page.goto('rounds?format=call&status=postponed&party=vatican')
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await expect(page.getByRole('grid')).toBeVisible()
  })
})

test.describe('outcomes', () => {
  test('are listed by what became of them, each step with its sources', async ({ page }) => {
    await page.goto('rounds?part=outcomes')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^By 8 May 2026, \d+ outcomes were known/,
    )
    await page.getByRole('button', { name: /^stalled/ }).click()
    await expect(page).toHaveURL(/status=stalled/)
    await expect(page.getByRole('region', { name: 'Implemented' })).toHaveCount(0)
    const stalled = page.getByRole('region', { name: 'Stalled' })
    await stalled
      .getByRole('button', { name: /^Evidence for/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toContainText(/\d+ sources?/)
  })
})
