import type { Page } from '@playwright/test'
import type { Quote, TalksRecords } from '../src/model/records.ts'
import { saved as savedFrom } from './exported.ts'
import { expect, test } from './fixtures.ts'
import { writeTalksFolder } from './own-talks.ts'

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export “Quotes”' }).click()
}

function saved(page: Page, form: string) {
  return savedFrom(page, 'Quotes', `Save as ${form}`)
}

async function shownCount(page: Page): Promise<number> {
  const count = page.locator('[data-part="shown"] b')
  await expect(count).toBeVisible()
  return Number((await count.textContent())?.replace(/,/g, ''))
}

const narrowed = 'quotes?asof=2025-05-30&party=ukraine&from=2025-03-01&q=ceasefire'

test('the CSV holds every quote shown, also out of sight, under the day, the filters and the search', async ({
  page,
}) => {
  await page.goto(narrowed)
  const count = await shownCount(page)
  expect(count).toBeGreaterThan(20)
  const { name, text } = await saved(page, 'CSV')
  expect(name).toMatch(
    /^parley-russia-ukraine-quotes-asof-2025-05-30-ukraine-only-from-1-march-2025-search-ceasefire\.csv$/,
  )
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const comments = lines.filter((line) => /^"?# /.test(line)).join('\n')
  expect(comments).toContain('As of: 2025-05-30')
  expect(comments).toContain('Ukraine only; from 1 March 2025 · Search: ceasefire')
  expect(comments).toContain(`Quotes: ${count}`)
  const days = lines.slice(6).map((line) => line.slice(0, 10))
  expect(days).toHaveLength(count)
  expect(days).toEqual(days.toSorted().toReversed())
  expect((days.at(-1) ?? '') >= '2025-03-01' && (days[0] ?? '') <= '2025-05-30').toBe(true)
})

test('JSON, BibTeX and Markdown hold the same quotes, in the same order, as of the same day', async ({
  page,
}) => {
  await page.goto(narrowed)
  const count = await shownCount(page)
  const json = JSON.parse((await saved(page, 'JSON')).text)
  expect(json.parley).toMatchObject({ talks: 'russia-ukraine', asOf: '2025-05-30', count })
  expect(json.parley.filters).toEqual(['Ukraine only; from 1 March 2025', 'Search: ceasefire'])
  const quotes: Quote[] = json.quotes
  expect(quotes).toHaveLength(count)
  const published = new Map<string, string>(
    json.sources.map((source: { id: string; published: string }) => [source.id, source.published]),
  )
  for (const { reports } of quotes) {
    const days = reports.map(({ source }) => published.get(source) ?? 'missing')
    expect(days.length === 1 || days.every((day) => day <= '2025-05-30')).toBe(true)
  }

  const bibtex = (await saved(page, 'BibTeX')).text
  const entries = [...bibtex.matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key)
  expect(entries).toHaveLength(quotes.reduce((sum, { reports }) => sum + reports.length, 0))
  expect(entries.filter((key) => quotes.some(({ id }) => id === key))).toEqual(quotes.map(({ id }) => id))

  const markdown = (await saved(page, 'Markdown')).text
  expect(markdown).toContain('As of 30 May 2025')
  expect(markdown.match(/^---$/gm)).toHaveLength(count)
})

test('quotes are copied, or shown to be copied where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('quotes?asof=2025-05-30&q="memorandum"')
  await openMenu(page)
  await page.getByRole('button', { name: 'Copy as JSON' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied.quotes).toHaveLength(await shownCount(page))

  await page.getByRole('button', { name: 'Copy as table' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Date\tParty\tSpeaker\tRole on the day\t/)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  const byHand = page.getByRole('textbox', { name: /copy it from here/ })
  await expect(byHand).toHaveValue(/^# Quotes/)
  await expect(byHand).toBeFocused()
  const isSelected = await byHand.evaluate(
    (area) =>
      area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length,
  )
  expect(isSelected).toBe(true)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(byHand).toBeHidden()
})

/** What a spreadsheet would run, as the words of quotes. The check of records lets no text begin with a tab or a break. */
const HOSTILE = ['=HYPERLINK("https://evil.example","Read on")', '+1+1', '-2+3', '@SUM(1,2)', '＝SUM(9,9)*7']

/** A title that no file of any system may have. */
const UNNAMEABLE = 'CON: "a/b\\c" <d>|e?*.'

/** The invented talks with those words, said by someone whose name is a formula too. */
function hostileTalks(records: TalksRecords): TalksRecords {
  const [first] = records.quotes
  if (first === undefined) throw new Error('The invented talks have no quote')
  return {
    ...records,
    speakers: records.speakers.map((speaker) =>
      speaker.id === first.speaker ? { ...speaker, name: '@Torv' } : speaker,
    ),
    rounds: records.rounds.map(({ history, ...round }) => ({
      ...round,
      title: `${UNNAMEABLE} ${round.id}`,
      history: history.map(({ title: _, ...step }) => step),
    })),
    quotes: [
      ...records.quotes,
      ...HOSTILE.map((text, index) => ({ ...first, id: `q-hostile-${index}`, text })),
    ],
  }
}

test('cells that a spreadsheet would run are neutralised in the CSV and exact in the JSON', async ({
  page,
}, testInfo) => {
  const folder = writeTalksFolder(testInfo.outputPath('hostile'), hostileTalks)
  await page.goto('data')
  await page.getByLabel('Choose a folder').setInputFiles(folder)
  await expect(page.getByText('Opened: Arvenia–Belmark talks')).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Quotes' }).click()
  const csv = (await saved(page, 'CSV')).text
  for (const text of HOSTILE) {
    expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`)
  }
  expect(csv).toContain(`"'@Torv"`)
  const { name, text } = await saved(page, 'JSON')
  expect(name).toBe('parley-arvenia-belmark-quotes-asof-2024-05-10.json')
  const json = JSON.parse(text)
  const texts = new Map<string, string>(json.quotes.map((quote: Quote) => [quote.id, quote.text]))
  expect(HOSTILE.map((_, index) => texts.get(`q-hostile-${index}`))).toEqual(HOSTILE)
  expect(json.speakers).toContainEqual({ id: 'torv', name: '@Torv', party: 'arvenia' })
})

test('names of files are safe on every system, whatever the titles are', async ({ page }, testInfo) => {
  const folder = writeTalksFolder(testInfo.outputPath('unnameable'), hostileTalks)
  await page.goto('data')
  await page.getByLabel('Choose a folder').setInputFiles(folder)
  await expect(page.getByText('Opened: Arvenia–Belmark talks')).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click()
  const exported = page.locator('[data-exported^="Attendance, CON"]').first()
  const title = (await exported.getAttribute('data-exported')) ?? 'missing'
  const { name } = await savedFrom(page, title, 'Table (CSV)')
  expect(name).toMatch(/^parley-arvenia-belmark-attendance-con-a-b-c-d-e-[a-z0-9-]*asof-2024-05-10\.csv$/)
})
