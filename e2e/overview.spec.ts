import { expect, test, testInAllZones } from './fixtures.ts'

const MAY_30 = '?asof=2025-05-30'

test.describe('the state of play', () => {
  testInAllZones(
    'on 30 May 2025 tells of the round proposed for 2 June, who travels and who has not confirmed',
    async ({ page }) => {
      await page.goto(MAY_30)
      await expect(page.getByText('As of Friday 30 May 2025')).toBeVisible()
      const headline = page.getByRole('heading', { level: 1 })
      await expect(headline).toContainText('The second Istanbul round is proposed for Monday 2 June.')
      await expect(headline).toContainText('Russia’s delegation is travelling;')
      await expect(headline).toContainText(
        'Ukraine has not confirmed; its last stated condition: Russia’s draft is received before the meeting.',
      )

      const next = page.getByRole('region', { name: 'Next round' })
      await expect(next).toContainText('in 3 days')
      await expect(next.getByRole('row', { name: /^Russia/ })).toContainText(
        'delegation under Vladimir Medinsky',
      )
      await expect(next.getByRole('row', { name: /^Ukraine/ })).toContainText(
        'last stated condition: Russia’s draft is received before the meeting',
      )
    },
  )

  test('on 30 May 2025 shows the Ukrainian draft handed over and the Russian one announced for the meeting', async ({
    page,
  }) => {
    await page.goto(MAY_30)
    const table = page.getByRole('region', { name: 'On the table' })
    const ukrainian = table.getByRole('listitem').filter({ hasText: /Ukraine['’]s draft/ })
    await expect(ukrainian).toContainText('handed over 28 May')
    const russian = table.getByRole('listitem').filter({ hasText: /Russia['’]s draft memorandum/ })
    await expect(russian).toContainText('announced 28 May')
    await expect(russian).toContainText('would be presented in Istanbul on 2 June')
    await expect(russian).not.toContainText('31 points')
  })

  test('has the words of the day within one click', async ({ page }) => {
    await page.goto(MAY_30)
    const said = page.getByRole('region', { name: 'Said last' })
    for (const name of [
      'Dmitry Peskov',
      'Andrii Sybiha',
      'Maria Zakharova',
      'Keith Kellogg',
      'Heorhii Tykhyi',
    ])
      await expect(said).toContainText(name)
    await expect(said).toContainText(
      'our delegation, the Russian delegation of negotiators, is leaving for Istanbul',
    )
    await said.getByRole('link', { name: 'Heorhii Tykhyi' }).click()
    await expect(page).toHaveURL(/quotes\?asof=2025-05-30&speaker=tykhyi/)
  })

  test('opens the evidence behind each part of the headline, by keyboard', async ({ page }) => {
    await page.goto(MAY_30)
    const mark = page
      .getByRole('heading', { level: 1 })
      .getByRole('button', { name: /Evidence for “Ukraine has not confirmed/i })
    await mark.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: /Ukraine has not confirmed/i })
    await expect(panel).toBeVisible()
    await expect(panel).toContainText('Andrii Sybiha')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(mark).toBeFocused()
  })

  test('lets nothing later than the as-of day through', async ({ page }) => {
    await page.goto(MAY_30)
    await expect(page.getByRole('region', { name: 'On the table' })).toBeVisible()
    await page.getByRole('region', { name: 'Said last' }).getByRole('listitem').first().waitFor()
    const text = await page.locator('main').textContent()
    expect(text).not.toMatch(/June 2025|3 June|Çırağan|6,000 bodies|confirmed on 1 June/)
  })

  test('follows the last day of the records where no day is chosen, and says which that is', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page.getByText('As of Friday 8 May 2026, the last day of the records')).toBeVisible()
    await expect(page.getByText('Records to 8 May 2026').first()).toBeVisible()
  })
})
