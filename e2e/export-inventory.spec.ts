/** Everything drawn or tabled on every page can be taken along: each has its menu, and its menu hands it over. */
import type { Page } from '@playwright/test'
import { csvLines, readDrawing, saved } from './exported.ts'
import { expect, test } from './fixtures.ts'

const day = 'asof=2025-05-30'

/** Every page and part of one, with what can be taken along from it. */
const places: Record<string, readonly string[]> = {
  [`?${day}`]: [
    'Attendance, Second Istanbul round',
    'Attendance, First Istanbul round',
    'Where they stand: widest gaps',
    'Agreed, and what became of it',
    'On the table',
  ],
  [`rounds?${day}`]: ['Rounds and parties'],
  [`rounds?${day}&table=1`]: ['Rounds and parties'],
  [`rounds?${day}&part=reliability`]: ['Reliability of attendance'],
  [`rounds?${day}&part=outcomes`]: ['Outcomes'],
  [`rounds?${day}&round=2025-05-16-istanbul`]: [
    'Attendance, First Istanbul round',
    'Agenda, First Istanbul round',
  ],
  [`positions?${day}`]: ['Where they stand'],
  [`positions?${day}&table=1`]: ['Where they stand'],
  [`positions?${day}&issue=ceasefire`]: ['Ceasefire over time'],
  [`positions?${day}&chart=convergence`]: ['Convergence in numbers', 'The gap on each issue over time'],
  [`positions?${day}&chart=pairs&between=russia~ukraine`]: [
    'Party by party',
    'Russia and Ukraine, issue by issue',
  ],
  [`proposals?${day}`]: ['Proposals'],
  [`proposals?${day}&show=closeness`]: ['Closeness of texts'],
  [`proposals?${day}&proposal=ua-framework-2025-05`]: [`What it says: Ukraine's draft (May 2025)`],
  'proposals?compare=ru-memorandum-2025-06,ua-framework-2025-05': ['Proposals compared'],
  [`quotes?${day}`]: ['Quotes by week', 'Who says what'],
  [`changes?${day}`]: ['What became known'],
  [`data?${day}`]: [
    'Records by month and party',
    'Independent origins',
    'Pages by ownership of the outlet',
    'Pages by country of the outlet',
    'Sources',
  ],
}

/** What is a chart or a table, wherever it stands in a page; the timeline of the strip is a control. */
const BOARDS = 'main :is(table, figure, [role="grid"], [role="table"], [data-part="histogram"])'

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const [address, titles] of Object.entries(places)) {
  test(`${address} hands over what it shows`, async ({ page }) => {
    await page.goto(address)
    await settled(page)
    for (const title of titles) {
      await expect(page.locator(`[data-exported="${title.replaceAll('"', '\\"')}"]`)).toBeVisible()
      const csv = await saved(page, title, 'Table (CSV)')
      expect(csv.name).toMatch(/^parley-russia-ukraine-[a-z0-9-]+\.csv$/)
      const { comments, rows } = csvLines(csv.text)
      expect(comments.length, title).toBeGreaterThanOrEqual(4)
      expect(rows.length, `rows of ${title}`).toBeGreaterThan(0)
      const drawing = await readDrawing(page, (await saved(page, title, 'Drawing (SVG)')).text)
      expect(drawing.cut, `words cut off in ${title}`).toEqual([])
      expect(drawing.squeezed, `words squeezed in ${title}`).toEqual([])
      expect(drawing.words).toContain(title)
      expect(drawing.words).toMatch(/As of \d+ May 202[56] · no filter/)
      expect(drawing.words).toContain('Sources: Parley')
    }
    const others = await page
      .locator('[data-exported]')
      .evaluateAll((found) => found.map((one) => one.getAttribute('data-exported')))
    expect(others.toSorted()).toEqual([...titles].toSorted())
    const without = await page
      .locator(BOARDS)
      .evaluateAll((found) =>
        found
          .filter(
            (board) => board.closest('[data-exported]') === null && !board.querySelector('[data-exported]'),
          )
          .map((board) => board.outerHTML.slice(0, 120)),
      )
    expect(without, 'every chart and table is within something that can be exported').toEqual([])
  })
}
