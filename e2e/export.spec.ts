import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Saves one kind of export of a chart: its name and its bytes. */
async function saved(page: Page, title: string, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: `Export “${title}”` }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: item }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const map = 'positions?asof=2025-05-30'

test('the rows of a CSV are those of the table, under the day and the filters', async ({ page }) => {
  await page.goto(`${map}&table=1`)
  const { name, bytes } = await saved(page, 'Where they stand', 'Table (CSV)')
  expect(name).toMatch(/^parley-[a-z0-9-]+-where-they-stand-asof-2025-05-30\.csv$/)
  const lines = bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines.filter((line) => line.replace('"', '').startsWith('# '))).toHaveLength(4)
  expect(lines[1]).toContain('2025-05-30')
  const rows = page.getByRole('table').locator('tbody tr')
  expect(lines.length - 5).toBe(await rows.count())
  const first = await rows.first().getByRole('rowheader').textContent()
  expect(lines[5]).toContain(first ?? 'a name')
})

test('a chart and its table give the same CSV', async ({ page }) => {
  await page.goto(map)
  const fromChart = await saved(page, 'Where they stand', 'Table (CSV)')
  await page.goto(`${map}&table=1`)
  const fromTable = await saved(page, 'Where they stand', 'Table (CSV)')
  const rows = ({ bytes }: { bytes: Buffer }) => bytes.toString('utf8').split('\r\n').slice(4)
  expect(rows(fromChart)).toEqual(rows(fromTable))
})

test('a drawing parses and holds its title, its day, its sources and every label', async ({ page }) => {
  await page.goto(map)
  const { name, bytes } = await saved(page, 'Where they stand', 'Drawing (SVG)')
  expect(name).toMatch(/\.svg$/)
  // The site's own page parses nothing from text.
  const reader = await page.context().newPage()
  const read = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const width = Number(root.getAttribute('width'))
    const texts = [...root.querySelectorAll('text')]
    const cut = texts.filter((one) => {
      const start = Number(one.getAttribute('x'))
      return start < 0 || start + Number(one.getAttribute('textLength')) > width
    })
    return {
      root: root.localName,
      cut: cut.length,
      words: texts.map((one) => one.textContent).join(' '),
      shapes: root.querySelectorAll('path').length,
    }
  }, bytes.toString('utf8'))
  expect(read.root).toBe('svg')
  expect(read.cut).toBe(0)
  expect(read.words).toContain('Where they stand')
  expect(read.words).toContain('As of 30 May 2025 · no filter')
  expect(read.words).toContain('Sources: Parley')
  expect(read.shapes).toBeGreaterThan(20)
})

test('an image has twice the pixels of the drawing', async ({ page }) => {
  await page.goto(map)
  const svg = (await saved(page, 'Where they stand', 'Drawing (SVG)')).bytes.toString('utf8')
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const { bytes } = await saved(page, 'Where they stand', 'Image (PNG')
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(width))
  expect(bytes.readUInt32BE(20)).toBe(2 * Number(height))
  await test.info().attach('map', { body: bytes, contentType: 'image/png' })
})

test('the board hands over every round it shows, also those out of sight', async ({ page }) => {
  await page.goto('rounds?asof=2025-05-30&table=1')
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const count = await rows.count()
  await page.goto('rounds?asof=2025-05-30')
  const { bytes } = await saved(page, 'Rounds and parties', 'Table (CSV)')
  expect(bytes.toString('utf8').trimEnd().split('\r\n').length - 5).toBe(count)
})

test('attendance is handed over in words where the page shows signs', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  await page.getByRole('button', { name: /Export “Attendance/ }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Table (CSV)' }).click()
  const text = await readFile(await (await waiting).path(), 'utf8')
  const rows = text.trimEnd().split('\r\n').slice(5)
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) expect(row).toMatch(/30 May 2025|29 May 2025|28 May 2025/)
})
