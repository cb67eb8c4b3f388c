import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { generateTalks } from '../bench/generate.ts'
import { expect, test } from './fixtures.ts'
import { writeTalksFolder } from './own-talks.ts'

async function openData(page: Page, query = '') {
  await page.goto(`data${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bear out what is shown')
}

function own(page: Page) {
  return page.getByRole('region', { name: 'Open your own' })
}

/** The button stands over the input that a person presses. */
function folderInput(page: Page) {
  return own(page).getByLabel('Choose a folder')
}

test.describe('what the records rest on', () => {
  test('counts records by month and party up to the day, as bars and as a table', async ({ page }) => {
    await openData(page, '?asof=2025-05-30')
    const chart = page.getByRole('figure', { name: 'Records by month and party' })
    const bar = chart.getByRole('button', { name: /^Ukraine, May 2025: \d+ records?$/ })
    const count = (await bar.getAttribute('aria-label'))?.match(/\d+(?= record)/)?.[0] ?? ''
    await expect(chart.getByRole('button', { name: /June 2025/ })).toHaveCount(0)
    await chart.getByText('Table', { exact: true }).click()
    await expect(
      chart
        .getByRole('row', { name: /^May 2025/ })
        .getByRole('cell')
        .nth(1),
    ).toHaveText(count)
    await expect(chart.getByRole('row', { name: /^June 2025/ })).toHaveCount(0)
  })

  test('a bar opens the records behind it', async ({ page }) => {
    await openData(page)
    const chart = page.getByRole('figure', { name: 'Records by month and party' })
    await chart.getByText('Quotes', { exact: true }).click()
    await chart.getByRole('button', { name: /^Russia, June 2025: \d+ quotes$/ }).click()
    await expect(page).toHaveURL(/quotes\?party=russia&from=2025-06-01&to=2025-06-30/)
  })

  test('tells records with one origin from those with more', async ({ page }) => {
    await openData(page)
    const row = page
      .getByRole('region', { name: 'Independent origins' })
      .getByRole('row', { name: /^Quotes/ })
    await expect(row).toBeVisible()
    const counts = await row.getByRole('cell').allTextContents()
    const sum = counts.slice(0, 3).reduce((total, text) => total + Number(text.replace(/,/g, '')), 0)
    await expect(row).toContainText(`of ${sum.toLocaleString('en-GB')} records`)
  })

  test('finds pages by title, outlet and ownership, keeps the search in the link, and sorts', async ({
    page,
  }) => {
    await openData(page)
    const sources = page.getByRole('region', { name: 'Sources', exact: true })
    await sources.getByRole('searchbox').fill('interfax memorandum')
    await expect(sources.getByRole('status')).toContainText(/^\d of 1,343 pages$/)
    await expect(sources.getByRole('row').nth(1)).toContainText('Interfax')
    await expect(page).toHaveURL(/q=interfax\+memorandum/)
    await sources.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'State-owned' }).click()
    await expect(page).toHaveURL(/ownership=state/)
    await expect(sources.getByRole('status')).toContainText('212 of 1,343')
    await sources.getByRole('button', { name: 'Published' }).click()
    const first = sources.getByRole('row').nth(1)
    await expect(first).toContainText('2022')
    await expect(first.getByRole('link')).toHaveAttribute('href', /^https?:\/\//)
  })

  test('shows no page published after the day', async ({ page }) => {
    await openData(page, '?asof=2022-03-29')
    const sources = page.getByRole('region', { name: 'Sources', exact: true })
    await expect(sources.getByRole('status')).toContainText('pages')
    await expect(sources.getByRole('table')).not.toContainText(/2023|2024|2025|2026/)
  })
})

test.describe('downloads', () => {
  test('a table as JSON is exact, and as CSV has its nested lists apart', async ({ page }) => {
    await openData(page)
    const save = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
    }
    const json = await save('JSON of proposals')
    expect(json.name).toBe('proposals.json')
    expect(JSON.parse(json.text)).toEqual(
      JSON.parse(readFileSync('data/russia-ukraine/proposals.json', 'utf8')),
    )
    const csv = await save('CSV: provisions, of proposals')
    expect(csv.name).toBe('russia-ukraine-proposals-provisions.csv')
    expect(csv.text.split('\r\n')[0]).toBe('\uFEFFof,issue,value,text,from,sources')
    const quotes = await save('JSON of quotes')
    expect(JSON.parse(quotes.text).quotes).toHaveLength(1130)
  })

  test('all tables in one file can be opened again', async ({ page }, testInfo) => {
    await openData(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'All tables in one JSON file' }).click(),
    ])
    const saved = testInfo.outputPath('everything.json')
    await file.saveAs(saved)
    await own(page).getByLabel('Choose files').setInputFiles(saved)
    await expect(own(page).getByRole('status').first()).toContainText('Opened: Russia–Ukraine peace talks')
    await expect(page).toHaveURL(/talks=own-russia-ukraine/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1,343 pages')
  })
})

test.describe('opening talks from files', () => {
  test('a good folder is shown on every page, and the site’s own talks are one press away', async ({
    page,
  }, testInfo) => {
    const folder = writeTalksFolder(testInfo.outputPath('arvenia'))
    await openData(page, '?asof=2025-05-30&party=ukraine')
    await folderInput(page).setInputFiles(folder)
    await expect(own(page).getByRole('status').first()).toContainText('Opened: Arvenia–Belmark talks')
    await expect(page.getByRole('banner')).toContainText('Arvenia–Belmark talks')
    const tabs = page.getByRole('navigation', { name: 'Pages' })
    for (const name of ['Proposals', 'Positions', 'Rounds', 'Quotes', 'Overview']) {
      await tabs.getByRole('link', { name }).click()
      await expect(page.locator('main')).toContainText(/Arvenia|Belmark/)
      await expect(page.locator('main')).not.toContainText('Ukraine')
    }
    await tabs.getByRole('link', { name: 'Data' }).click()
    await own(page).getByRole('link', { name: 'Russia–Ukraine peace talks' }).click()
    await expect(page.getByRole('banner')).toContainText('Russia–Ukraine peace talks')
    await tabs.getByRole('link', { name: 'Rounds' }).click()
    await page.getByRole('banner').getByRole('button', { name: 'Russia–Ukraine peace talks' }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Arvenia–Belmark talks' }).click()
    await expect(page).toHaveURL(/\/rounds\/?\?talks=own-arvenia-belmark/)
    await expect(page.locator('main')).toContainText('Arvenia')
  })

  test('large talks are checked and searched in a worker, and count as small ones do', async ({
    page,
  }, testInfo) => {
    test.slow()
    const { dataset, ...tables } = generateTalks({ seed: 7, quotes: 20_500 })
    const file = testInfo.outputPath('large.json')
    writeFileSync(file, JSON.stringify({ dataset, ...tables }))
    await openData(page)
    await own(page).getByLabel('Choose files').setInputFiles(file)
    await expect(own(page).getByRole('status').first()).toContainText('Opened: Generated talks', {
      timeout: 60_000,
    })
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Quotes' }).click()
    const shown = page.locator('[data-part="shown"] b')
    await expect(shown).toHaveText((20_500).toLocaleString('en-GB'))
    expect(page.workers()).toHaveLength(1)
    const parties = page.getByRole('group', { name: 'Party', exact: true })
    await parties.getByRole('checkbox').first().click()
    const [party] = new URL(page.url()).searchParams.getAll('party')
    const said = tables.quotes.filter((quote) => quote.party === party).length
    await expect(shown).toHaveText(said.toLocaleString('en-GB'))
    await expect(page.getByRole('article').first()).toContainText(/\w/)
  })

  test('a reload forgets them, says so, and falls back to the site’s talks', async ({ page }, testInfo) => {
    await openData(page)
    await folderInput(page).setInputFiles(writeTalksFolder(testInfo.outputPath('arvenia')))
    await expect(page).toHaveURL(/talks=own-arvenia-belmark/)
    await page.reload()
    await expect(page.getByText('were opened from files in another window')).toBeVisible()
    await expect(page.getByRole('banner')).toContainText('Russia–Ukraine peace talks')
  })

  test('a broken record is told in one line, nothing open is lost, and the mended folder opens', async ({
    page,
  }, testInfo) => {
    const folder = testInfo.outputPath('arvenia')
    writeTalksFolder(folder, (records) => ({
      ...records,
      positions: records.positions.map((position, index) =>
        index === 0 ? { ...position, value: 140 } : position,
      ),
    }))
    await openData(page, '?asof=2025-05-30')
    await folderInput(page).setInputFiles(folder)
    await expect(own(page).getByRole('status').first()).toContainText('Not opened: 1 problem.')
    await expect(own(page).getByRole('listitem')).toHaveText([
      /^positions\.json: arvenia water 2024-02-01: value: /,
    ])
    await expect(page.getByRole('banner')).toContainText('Russia–Ukraine peace talks')
    await expect(page).toHaveURL(/asof=2025-05-30/)

    writeTalksFolder(folder)
    await folderInput(page).setInputFiles(folder)
    await expect(own(page).getByRole('status').first()).toContainText('Opened: Arvenia–Belmark talks')
  })

  const bad: Record<string, { file: string; text: string; told: RegExp }> = {
    'JSON with a mistake': {
      file: 'rounds.json',
      text: '{ "rounds": [ { "id": } ] }',
      told: /^rounds\.json: line 1, column 23: /,
    },
    'something that is no JSON': {
      file: 'dataset.json',
      text: '\u0000\u0001PK',
      told: /^dataset\.json: line 1, column 1: /,
    },
    'a list instead of a record': {
      file: 'rounds.json',
      text: '[]',
      told: /rounds\.json: is not a record in \{ \}/,
    },
    'lists nested a hundred thousand deep': {
      file: 'rounds.json',
      text: '['.repeat(100_000),
      told: /^rounds\.json: is nested too deep to be read/,
    },
    'text that looks like a page': {
      file: 'parties.json',
      text: '{"parties":"<img src=x onerror=alert(1)>"}',
      told: /parties\.json: parties: is not a list/,
    },
  }
  test('files that cannot be read are told one by one, and harm nothing', async ({ page }, testInfo) => {
    await openData(page)
    for (const [name, { file, text, told }] of Object.entries(bad)) {
      await test.step(name, async () => {
        const folder = testInfo.outputPath(name)
        writeTalksFolder(folder, undefined, (written, sound) => (written === file ? text : sound))
        await folderInput(page).setInputFiles(folder)
        await expect(own(page).getByRole('listitem').filter({ hasText: told }).first()).toBeVisible()
        await expect(own(page).getByRole('status').first()).toContainText('Not opened')
      })
    }
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Proposals' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('95 proposals')
  })

  test('files without a talks among them are told as such', async ({ page }, testInfo) => {
    const note = testInfo.outputPath('note.json')
    writeFileSync(note, '{"a": 1}')
    await openData(page)
    await own(page).getByLabel('Choose files').setInputFiles(note)
    await expect(
      own(page).getByRole('listitem').filter({ hasText: 'dataset.json: is missing' }),
    ).toBeVisible()
    await expect(
      own(page).getByRole('listitem').filter({ hasText: 'note.json: is no table of the talks' }),
    ).toBeVisible()
  })
})
