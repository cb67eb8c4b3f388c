import { wearTheme } from './axe.ts'
import { csvLines, readDrawing, readerBeside, saved } from './exported.ts'
import { beforeLoad, expect, test } from './fixtures.ts'

const map = 'positions?asof=2025-05-30'

test('the rows of a CSV are those of the table, under the day and the filters', async ({ page }) => {
  await page.goto(`${map}&table=1`)
  const { name, text } = await saved(page, 'Where they stand', 'Table (CSV)')
  expect(name).toMatch(/^parley-[a-z0-9-]+-where-they-stand-asof-2025-05-30-arrows-from-16-may-2025\.csv$/)
  const { comments, rows: lines } = csvLines(text)
  expect(comments).toHaveLength(4)
  expect(comments[1]).toContain('2025-05-30')
  const rows = page.getByRole('table').locator('tbody tr')
  expect(lines).toHaveLength(await rows.count())
  const first = await rows.first().getByRole('rowheader').textContent()
  expect(lines[0]).toContain(first ?? 'a name')
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
  const { name, text } = await saved(page, 'Where they stand', 'Drawing (SVG)')
  expect(name).toMatch(/\.svg$/)
  const read = await readDrawing(page, text)
  expect(read.root).toBe('svg')
  expect(read.cut).toEqual([])
  expect(read.words).toContain('Where they stand')
  expect(read.words).toContain('As of 30 May 2025 · no filter')
  expect(read.words).toContain('Sources: Parley')
  expect(read.shapes).toBeGreaterThan(20)
})

test('an image has twice the pixels of the drawing', async ({ page }) => {
  await page.goto(map)
  const svg = (await saved(page, 'Where they stand', 'Drawing (SVG)')).text
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
  const { text } = await saved(page, 'Rounds and parties', 'Table (CSV)')
  expect(csvLines(text).rows).toHaveLength(count)
})

test('attendance is handed over in words where the page shows signs', async ({ page }) => {
  await page.goto('?asof=2025-05-30')
  const { text } = await saved(page, 'Attendance, Second Istanbul round', 'Table (CSV)')
  const { rows } = csvLines(text)
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) expect(row).toMatch(/30 May 2025|29 May 2025|28 May 2025/)
})

test('stripes are drawn where the page shows what is apart, ahead or without a basis', async ({ page }) => {
  await page.goto('positions?asof=2025-05-30&chart=pairs')
  const pairs = await readDrawing(page, (await saved(page, 'Party by party', 'Drawing (SVG)')).text)
  expect(pairs.striped).toBeGreaterThan(5)
  await page.goto('?asof=2025-05-30')
  const lanes = await saved(page, 'Attendance, Second Istanbul round', 'Drawing (SVG)')
  expect((await readDrawing(page, lanes.text)).striped).toBe(5)
})

test('the stations of outcomes and of proposals are drawn, a mark for each', async ({ page }) => {
  await page.goto('rounds?asof=2025-05-30&part=outcomes')
  await expect(page.locator('[data-exported="Outcomes"]')).toBeVisible()
  const steps = await page.locator('[data-exported="Outcomes"] ol > li').count()
  const outcomes = await readDrawing(page, (await saved(page, 'Outcomes', 'Drawing (SVG)')).text)
  expect(outcomes.round).toBe(steps)
  await page.goto('proposals?asof=2025-05-30')
  await expect(page.locator('[data-exported="Proposals"]')).toBeVisible()
  const stops = await page.locator('[data-exported="Proposals"] [aria-label="Life cycle"] > li').count()
  const proposals = await readDrawing(page, (await saved(page, 'Proposals', 'Drawing (SVG)')).text)
  expect(proposals.round).toBe(stops)
  expect(proposals.over).toEqual([])
  expect(proposals.words).not.toContain('Compare')
})

test('what is folded away on the page is not drawn over what is shown', async ({ page }) => {
  await page.goto('changes?asof=2025-05-30')
  const closed = page.locator('[data-exported] details:not([open])').first()
  const hidden = await closed.locator('li b').first().textContent({ timeout: 10_000 })
  const drawn = await readDrawing(page, (await saved(page, 'What became known', 'Drawing (SVG)')).text)
  expect(drawn.words).toContain('restated without a move')
  expect(drawn.words.split(hidden ?? 'missing')).toHaveLength(1)
})

test('a drawing brings its typefaces along', async ({ page }) => {
  await page.goto(map)
  const { bytes, text } = await saved(page, 'Where they stand', 'Drawing (SVG)')
  const faces = [...text.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, family]) => family)
  expect(new Set(faces)).toEqual(new Set(['Inter', 'Source Serif 4']))
  expect(bytes.length).toBeLessThan(500_000)
})

test('words that stand on end are drawn so', async ({ page }) => {
  await page.goto('quotes?asof=2025-05-30')
  const table = await saved(page, 'Who says what', 'Drawing (SVG)')
  expect((await readDrawing(page, table.text)).upright).toBeGreaterThanOrEqual(6)
})

for (const address of [
  'positions?asof=2025-05-30',
  'positions?asof=2025-05-30&chart=pairs',
  'positions?asof=2025-05-30&issue=ceasefire',
  'rounds?asof=2025-05-30&part=outcomes',
]) {
  test(`a drawing made in the dark is the same as in the light: ${address}`, async ({ page }) => {
    await page.goto(address)
    const title = (await page.locator('[data-exported]').first().getAttribute('data-exported')) ?? ''
    const light = await saved(page, title, 'Drawing (SVG)')
    await wearTheme(page, 'dark')
    const dark = await saved(page, title, 'Drawing (SVG)')
    expect(dark.text).toBe(light.text)
  })
}

test('the page’s own filters are named in the words of their chips', async ({ page }) => {
  await page.goto('rounds?asof=2025-05-30&status=not-held,held&attendance=absent')
  const board = await saved(page, 'Rounds and parties', 'Table (CSV)')
  expect(board.text).toContain('Filters: Rounds: ')
  expect(board.text).toContain('held · Attendance: absent')
  await page.goto('rounds?asof=2025-05-30&part=outcomes&status=in-progress')
  const outcomes = await saved(page, 'Outcomes', 'Table (CSV)')
  const lines = outcomes.text.trimEnd().split('\r\n')
  expect(lines[2]).toBe('# Filters: What became of it: in progress')
  expect(new Set(lines.slice(5).map((line) => line.split(',')[0]))).toEqual(new Set(['in progress']))
})

test('filters that do not apply to a chart are not named in its files', async ({ page }) => {
  await page.goto('positions?asof=2025-05-30&from=2025-05-01&party=ukraine')
  const map = (await saved(page, 'Where they stand', 'Table (CSV)')).text
  expect(map).toContain('# Filters: Ukraine only\r\n')
})

test('a table is copied, or shown to be copied where the browser refuses', async ({ page }) => {
  await beforeLoad(page, () => {
    const refuse = () => Promise.reject(new Error('refused'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
  })
  await page.goto('rounds?asof=2025-05-30&part=outcomes')
  await page.getByRole('button', { name: 'Export “Outcomes”' }).click()
  await page.getByRole('button', { name: 'Copy as table' }).click()
  const byHand = page.getByRole('textbox', { name: /copy it from here/ })
  await expect(byHand).toHaveValue(/^Status\tOutcome\tParties\t/)
  await expect(byHand).toBeFocused()
})

test('an image has its title at the top, its sources at the foot and its marks and key in between', async ({
  page,
}) => {
  await page.goto('positions?asof=2025-05-30&chart=pairs')
  const { bytes } = await saved(page, 'Party by party', 'Image (PNG')
  const reader = await readerBeside(page)
  const inked = await reader.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    if (pen === null) return []
    pen.drawImage(image, 0, 0)
    /** Shares of the height in which anything dark is drawn, from top to foot. */
    return Array.from({ length: 12 }, (_, band) => {
      const height = Math.floor(image.height / 12)
      const { data } = pen.getImageData(0, band * height, image.width, height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1
      return dark
    })
  }, bytes.toString('base64'))
  expect(inked.filter((dark) => dark > 200).length).toBeGreaterThanOrEqual(11)
  expect(inked.at(-1), 'the foot has its margin').toBeLessThan(inked.at(-2) ?? 0)
})
