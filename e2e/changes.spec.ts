import { expect, test, testInAllZones } from './fixtures.ts'

const OVER_THE_ROUND = 'changes?asof=2025-06-03&since=2025-05-27'

test.describe('what changed between 27 May and 3 June 2025', () => {
  testInAllZones(
    'is told from where things stood to where they stand, with evidence, by keyboard',
    async ({ page }) => {
      await page.goto('changes?asof=2025-06-03&since=2025-05-01')
      const compared = page.getByRole('textbox', { name: 'Compared with' })
      await compared.focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('27 May 2025')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/since=2025-05-27/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'What became known from 28 May 2025 to 3 June 2025',
      )

      const attendance = page.getByRole('region', { name: 'Attendance' })
      const ukraine = attendance.getByRole('listitem').filter({ hasText: /^Ukraine\s*Second Istanbul round/ })
      await expect(ukraine).toContainText('invited → conditional → not confirmed → confirmed → attended')
      const positions = page.getByRole('region', { name: 'Positions' })
      const ceasefire = positions.getByRole('listitem').filter({ hasText: /^United States\s*Ceasefire/ })
      await expect(ceasefire).toContainText('75')
      await expect(ceasefire).toContainText('100')
      await expect(ceasefire).toContainText('25 points towards')

      const evidence = ukraine.getByRole('button', { name: /Evidence/ })
      await evidence.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: /Second Istanbul round: attended/ })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(evidence).toBeFocused()
    },
  )

  test('copies as plain text and as Markdown, with numbered sources and the link', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(OVER_THE_ROUND)
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByText('Copied', { exact: true })).toBeAttached()
    const plain = await page.evaluate(() => navigator.clipboard.readText())
    expect(plain).toMatch(/^Russia–Ukraine peace talks: what became known/)
    expect(plain).toMatch(/- Ukraine, Second Istanbul round: .*attended \(2 June 2025\)\..* \[\d+/)
    expect(plain).toMatch(/\n\[1\] .+ https?:\/\//)
    expect(plain).toContain('changes?asof=2025-06-03&since=2025-05-27')

    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^## Russia–Ukraine peace talks[\s\S]+- \*\*Ukraine, Second Istanbul round\*\*:.+\[\^\d+\]/)
  })

  test('counts the new quotes of each party and opens them', async ({ page }) => {
    await page.goto(OVER_THE_ROUND)
    const quotes = page.getByRole('region', { name: 'Quotes' })
    await quotes.getByRole('link', { name: /new quotes of Türkiye/ }).click()
    await expect(page).toHaveURL(/quotes\?asof=2025-06-03&.*party=turkiye&from=2025-05-28&to=2025-06-03/)
  })

  test('follows the parties filtered to, and says that the date filter does not apply', async ({ page }) => {
    await page.goto(`${OVER_THE_ROUND}&party=turkiye&from=2025-06-01`)
    await expect(page.getByText('The date filter does not apply here')).toBeVisible()
    const attendance = page.getByRole('region', { name: 'Attendance' })
    await expect(attendance.getByRole('listitem').first()).toContainText('Türkiye')
    await expect(attendance).not.toContainText('Russia')
  })
})

test.describe('days to compare with', () => {
  test('can be chosen from the usual ones', async ({ page }) => {
    await page.goto('changes?asof=2025-06-03')
    await page.getByRole('button', { name: 'First day of the talks' }).click()
    await expect(page).toHaveURL(/since=2022-02-24/)
    await page.getByRole('button', { name: /^Previous round, 2 Jun/ }).click()
    await expect(page).toHaveURL(/since=2025-06-02/)
    await page.getByRole('button', { name: '30 days' }).click()
    await expect(page).toHaveURL(/since=2025-05-04/)
  })

  test('that are not earlier than the as-of day are told, with a way back', async ({ page }) => {
    await page.goto('changes?asof=2025-06-03&since=2025-06-03')
    await page.getByRole('button', { name: 'Compare with a week before' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What became known from 28 May 2025 to 3 June 2025',
    )
  })
})
