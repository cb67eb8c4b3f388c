import type { Page } from '@playwright/test'
import { generateTalks } from '../bench/generate.ts'
import { makeTalks } from '../src/model/fixtures.ts'
import type { TalksRecords } from '../src/model/records.ts'
import { axeCheck, axeInThemes, prepareAxe } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { openInstead } from './generated.ts'
import { pdfPages } from './pdf.ts'
import { briefReady, measureSheets, notePrints, openBrief, prints } from './sheets.ts'

/** Words of the frame and of the bar, none of which belongs on paper. */
const FRAME = ['Skiptothepage', 'Everymarkopens', 'Clearall', 'Present', 'Close', 'Export', 'Filteredby']

/** Expects two full sheets that are printed as two pages of A4 and of Letter, with all their text and nothing else. */
async function expectTwoPages(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const sheets = await measureSheets(page)
  expect(sheets.map(({ outside, tooSmall, isTooFull }) => ({ outside, tooSmall, isTooFull }))).toEqual([
    { outside: [], tooSmall: [], isTooFull: false },
    { outside: [], tooSmall: [], isTooFull: false },
  ])
  for (const format of ['A4', 'Letter']) {
    const printed = pdfPages(await page.pdf({ format }))
    expect(printed).toHaveLength(2)
    for (const [place, { texts }] of sheets.entries()) {
      const text = printed[place]?.toLowerCase() ?? ''
      expect(texts.filter((one) => !text.includes(one))).toEqual([])
    }
    for (const word of FRAME) expect(printed.join(' ')).not.toContain(word)
  }
  await page.emulateMedia({ media: 'screen' })
}

const views = {
  'the first spring': 'asof=2022-03-29',
  'the day before a round': 'asof=2025-05-30',
  'the last day of the records': 'stale=180',
  'filters and a comparison day': 'asof=2025-05-30&party=ukraine,russia&from=2025-03-01&since=2025-04-01',
  'a round, proposals and quotes selected':
    'asof=2025-06-03&round=2025-06-02-istanbul&proposal=ru-memorandum-2025-06-02&quote=q-2025-05-30-zelensky-conditions',
}

for (const [name, query] of Object.entries(views)) {
  test(`prints on two pages: ${name}`, async ({ page }) => {
    await openBrief(page, query)
    await expectTwoPages(page)
  })
}

test('has headline, attendance, changes, map, proposals, quotes and sources, and lists every number', async ({
  page,
}) => {
  await openBrief(page, 'asof=2025-05-30')
  const sheets = page.locator('[data-sheet]')
  await expect(sheets.first()).toContainText('As of Friday 30 May 2025 · no filter')
  await expect(sheets.first().getByRole('heading')).toHaveText([
    /^The second Istanbul round is proposed for Monday 2 June/,
    /^Next round: Second Istanbul round/,
    /^Last round: First Istanbul round/,
    'New since 16 May 2025',
    /^Where they stand on 30 May 2025/,
  ])
  await expect(sheets.last().getByRole('heading')).toHaveText(['On the table', 'Said last', /^Sources/])
  await expect(sheets.first().getByRole('img', { name: 'QR code of the link to this view' })).toBeVisible()
  await expect(sheets.last()).toContainText('?asof=2025-05-30')
  const listed = await page.locator('[data-source] > :first-child').allTextContents()
  expect(listed).toEqual(listed.map((_, place) => String(place + 1)))
  const text = (await sheets.allTextContents()).join(' ')
  const cited = [...text.matchAll(/\[([\d–, ]+)\]/g)].flatMap(([, runs = '']) =>
    runs.split(', ').flatMap((run) => {
      const [from = 0, to = from] = run.split('–').map(Number)
      return Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
    }),
  )
  expect([...new Set(cited)].toSorted((a, b) => Number(a) - Number(b))).toEqual(listed)
  // Each mark of the map has a page, also where only a quote bears a position out.
  for (const row of await page.locator('[data-block="map"] [data-item]').all()) {
    await expect(row).toContainText(/\[[\d–, ]+\]/)
  }
})

test('counts what found no room', async ({ page }) => {
  await openBrief(page, 'asof=2025-05-30')
  const map = page.locator('[data-block="map"]')
  const shown = await map.locator('[data-item]').count()
  await expect(map.locator('[data-more]')).toHaveText(new RegExp(`^and ${16 - shown} more issues`))
})

test('says nothing that became known after its day', async ({ page }) => {
  await openBrief(page, 'asof=2025-05-30')
  const text = (await page.locator('[data-sheet]').allTextContents()).join(' ')
  expect(text).not.toMatch(/(July|August|September|October|November|December) 2025|2026/)
})

test('prints on two pages where talks have twelve parties, sixty issues and hundreds of proposals', async ({
  page,
}) => {
  await openInstead(
    page,
    generateTalks({ seed: 7, quotes: 3000, parties: 12, issues: 60, rounds: 150, proposals: 300 }),
  )
  await openBrief(page, 'asof=2026-04-01')
  await expectTwoPages(page)
})

test('prints on two pages where every text is as long as can be and all stand at one value', async ({
  page,
}) => {
  await openInstead(page, wordyTalks())
  await openBrief(page, 'asof=2026-04-01')
  for (const block of ['changes', 'map', 'proposals']) {
    await expect(page.locator(`[data-block="${block}"] [data-item]`).first()).toBeVisible()
    await expect(page.locator(`[data-block="${block}"] [data-more]`)).toBeVisible()
  }
  await expectTwoPages(page)
})

/** Talks of twelve parties of which each sets a long condition, with long names, titles and notes. */
function wordyTalks(): TalksRecords {
  const talks = generateTalks({ seed: 3, quotes: 500, parties: 12, issues: 30, rounds: 40, proposals: 40 })
  const long = (words: string) =>
    `${words} ${'of long standing and of a good many further words '.repeat(8)}`.trim()
  const [round] = talks.rounds
  const [source] = talks.sources
  if (round === undefined || source === undefined) throw new Error('There is no round')
  const history = [
    {
      date: '2026-03-30',
      status: 'scheduled' as const,
      planned: '2026-04-03',
      note: long('It is set'),
      sources: [source.id],
    },
  ]
  return {
    ...talks,
    parties: talks.parties.map((party) => ({
      ...party,
      name: `${party.name} and Neighbouring Lands`,
      short: party.short.replace(/\d+/, 'ARTY'),
    })),
    issues: talks.issues.map((issue) => ({
      ...issue,
      title: `${issue.title} and all that goes with it in every part of the region`,
    })),
    rounds: [{ ...round, title: long('Round').slice(0, 120), start: '2026-04-03', history }],
    attendance: talks.parties.map(({ id }) => ({
      ...{
        round: round.id,
        party: id,
        date: '2026-03-31',
        status: 'conditional' as const,
        role: 'negotiator' as const,
      },
      ...{ condition: long(`What ${id} asks for`), note: long('It was said'), sources: [source.id] },
    })),
    outcomes: [],
    proposals: talks.proposals.map((proposal) => ({
      ...proposal,
      title: long('Proposal').slice(0, 160),
      history: proposal.history.map((step) => ({
        ...step,
        date: '2026-03-30',
        stage: 'presented' as const,
        note: long('It was read'),
      })),
    })),
    positions: talks.issues.flatMap((issue) =>
      talks.parties.map((party) => ({
        ...{ party: party.id, issue: issue.id, date: '2026-03-30', value: 100, confidence: 'low' as const },
        ...{ summary: long('It is so'), sources: [source.id] },
      })),
    ),
    sources: talks.sources.map((page) => ({ ...page, title: long('Page') })),
  }
}

test('prints on two pages where hardly anything is known', async ({ page }) => {
  const nothing = { rounds: [], attendance: [], outcomes: [], proposals: [], positions: [], quotes: [] }
  await openInstead(page, makeTalks(nothing))
  await openBrief(page, 'stale=180')
  await expect(page.locator('[data-sheet]').first()).toContainText('No round is known yet.')
  await expect(page.locator('[data-block="map"]')).toContainText('No position of the parties shown')
  await expectTwoPages(page)
})

test('Ctrl+P on any page prints the brief of the view, and the page is then back as it was', async ({
  page,
}) => {
  await notePrints(page)
  for (const address of ['/rounds?asof=2025-05-30&party=ukraine', '/proposals?asof=2025-05-30', '/data']) {
    await page.goto(address)
    await page.locator('main h1').first().waitFor()
    const before = page.url()
    await page.keyboard.press('Control+p')
    await expect.poll(() => prints(page)).toEqual(['the brief'])
    await expect(page.locator('[data-part="brief"]')).toHaveCount(0)
    await expect(page).toHaveURL(before)
  }
})

test('Ctrl+P is heard while typing and over an open dialog', async ({ page }) => {
  await notePrints(page)
  await page.goto('/quotes?asof=2025-05-30')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+p')
  await expect.poll(() => prints(page)).toEqual(['the brief'])
  await expect(page.locator('[data-part="brief"]')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor()
  await page.keyboard.press('Control+p')
  await expect.poll(() => prints(page)).toEqual(['the brief', 'the brief'])
})

test('Ctrl+P before the brief is ready prints it as soon as it is', async ({ page }) => {
  await notePrints(page)
  let answer = () => {}
  const isAwaited = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/-sources-[^/]*\.json$/, async (route) => {
    await isAwaited
    await route.continue()
  })
  await page.goto('/?asof=2025-05-30&present=brief')
  await page.getByText('Loading …').waitFor()
  await page.keyboard.press('Control+p')
  expect(await prints(page)).toEqual([])
  answer()
  await expect.poll(() => prints(page)).toEqual(['the brief'])
})

test('b opens the brief, its button prints it, and Escape gives back the address and the place', async ({
  page,
}) => {
  await notePrints(page)
  await page.goto('/proposals?asof=2025-05-30&party=ukraine')
  await page.locator('main h1').first().waitFor()
  const before = page.url()
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  const scrolled = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('b')
  await briefReady(page)
  await expect(page).toHaveURL(/present=brief/)
  await expect(page.getByText('Russia–Ukraine peace talks as of 30 May 2025 · Ukraine only')).toBeVisible()
  await page.getByRole('button', { name: 'Print' }).click()
  expect(await prints(page)).toEqual(['the brief'])
  await expect(page.locator('[data-sheet]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(before)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await page.getByRole('button', { name: 'Brief' }).click()
  await briefReady(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(before)
})

test('a page can be printed as it stands, with a head that says what it shows', async ({ page }) => {
  await notePrints(page)
  await page.goto('/positions?asof=2025-05-30&party=ukraine')
  await page.locator('main h1').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('print this page')
  await page.keyboard.press('Enter')
  await expect.poll(() => prints(page)).toEqual(['the page'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-part="paper-head"]')).toHaveText(
    'Russia–Ukraine peace talks, as of 30 May 2025 · Ukraine only · records up to 8 May 2026',
  )
  await expect(page.getByRole('banner')).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('is accessible on the screen, in every theme and on a telephone', async ({ page }) => {
  await prepareAxe(page)
  await openBrief(page, 'asof=2025-05-30&party=ukraine')
  await axeInThemes(page, ['light', 'dark'])
  await page.setViewportSize({ width: 390, height: 844 })
  await axeCheck(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
